/** One MutationObserver for the page and the open shadow roots in it, heard in one batch per flush. */

/** Rows arrive in bursts; one look per burst. */
const FLUSH_MS = 100;

export interface Batch {
  /** Nodes added and still there, without those inside another of the list's parents. */
  added: Node[];
  /** Nodes whose text, link or time changed. */
  changed: Set<Node>;
  /** Something left the page. */
  removed: boolean;
}

export interface Mutations {
  /** Also hears what happens inside an open shadow root. */
  enter(root: ShadowRoot): void;
}

const WHAT: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  // A recycled row may keep its nodes and change only where they lead.
  attributes: true,
  attributeFilter: ['href', 'datetime'],
};

function gather(records: readonly MutationRecord[]): Batch {
  const added = new Set<Node>();
  const changed = new Set<Node>();
  let removed = false;
  for (const record of records) {
    if (record.type !== 'childList') {
      changed.add(record.target);
      continue;
    }
    removed ||= record.removedNodes.length > 0;
    // Inside a post, anything that comes or goes may change what it says.
    if (record.removedNodes.length > 0) changed.add(record.target);
    for (const node of record.addedNodes) added.add(node);
  }
  const outermost = [...added].filter((node) => node.isConnected && !(node.parentNode && added.has(node.parentNode)));
  return { added: outermost, changed, removed };
}

export interface MutationHearer {
  /** The page is changing, and will be painted anew whatever we do. */
  changing(): void;
  /** What changed since the last flush. */
  hear(batch: Batch): void;
}

/** Hears until the signal aborts; `hear` is called at most once per flush. */
export function hearMutations(document: Document, hearer: MutationHearer, signal: AbortSignal): Mutations {
  let waiting: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const entered = new WeakSet<ShadowRoot>();

  const flush = (): void => {
    timer = undefined;
    const records = waiting;
    waiting = [];
    hearer.hear(gather(records));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) waiting.push(record);
    timer ??= setTimeout(flush, FLUSH_MS);
    hearer.changing();
  });
  observer.observe(document, WHAT);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    waiting = [];
  });
  return {
    enter: (root) => {
      if (entered.has(root) || signal.aborted) return;
      entered.add(root);
      observer.observe(root, WHAT);
    },
  };
}
