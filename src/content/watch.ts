/** Knows the posts in the page: asks for a reading of those near the viewport, again when they change, and forgets those gone. */
import type { Reader } from '../networks/reading.ts';
import { type Batch, hearMutations } from './mutations.ts';
import { workInSlices } from './slices.ts';

export interface Hearer {
  /** A post came near the viewport, or changed there. */
  read(root: Element): void;
  /** A root left the page. */
  forget(root: Element): void;
  /** The page is changing: what is drawn now costs no painting of its own. */
  changing(): void;
  /** An element came into the page, or the page was just opened. */
  arrived(within: ParentNode): void;
}

export interface Watching {
  roots(): Iterable<Element>;
  /** Reads again all that is near: what is listened for has changed. */
  again(): void;
}

/** One screen above and below; `scrollMargin` does the same inside the site's own scrolling boxes. */
const NEAR: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: '100%', scrollMargin: '100%' };

function* withParents(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) yield at;
}

/** Watches until the signal aborts. `reader` is asked anew each time, since it changes with the address. */
export function watchPosts(document: Document, reader: () => Reader, hearer: Hearer, signal: AbortSignal): Watching {
  const known = new Set<Element>();

  const reading = workInSlices<Element>((root) => {
    if (known.has(root) && root.isConnected) hearer.read(root);
  }, signal);

  // Only what is still to be read is observed: two thousand targets cost the browser more than all the rest of Vigie.
  const viewport = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      viewport.unobserve(target);
      reading.add(target);
    }
  }, NEAR);

  const enterShadows = (within: ParentNode): void => {
    const hosts = reader().network.markup?.shadowHosts;
    if (!hosts) return;
    if (within instanceof Element && within.matches(hosts)) enterShadow(within);
    for (const host of within.querySelectorAll(hosts)) enterShadow(host);
  };
  const enterShadow = ({ shadowRoot }: Element): void => {
    if (!shadowRoot) return;
    mutations.enter(shadowRoot);
    enterShadows(shadowRoot);
  };

  const meet = function* (within: ParentNode): Generator<undefined, void> {
    const asked = reader();
    enterShadows(within);
    const roots = asked.seekPosts ? yield* asked.seekPosts(within) : asked.postRoots(within);
    // The address changed meanwhile, and the reader with it: it knows nothing of what another found.
    if (asked !== reader()) return yield* meet(within);
    for (const root of roots) {
      if (known.has(root)) continue;
      known.add(root);
      viewport.observe(root);
    }
    hearer.arrived(within);
  };

  const forgetGone = (): void => {
    for (const root of known) {
      if (root.isConnected) continue;
      known.delete(root);
      viewport.unobserve(root);
      reading.drop(root);
      hearer.forget(root);
    }
  };

  const arriving = workInSlices<ParentNode>(meet, signal);

  const hear = ({ added, changed, removed }: Batch): void => {
    if (removed) forgetGone();
    for (const node of [...changed, ...added]) {
      for (const parent of withParents(node)) {
        if (known.has(parent as Element)) viewport.observe(parent as Element);
      }
    }
    for (const node of added) if (node instanceof Element) arriving.add(node);
  };

  const mutations = hearMutations(document, { hear, changing: hearer.changing }, signal);
  arriving.add(document);
  signal.addEventListener('abort', () => {
    viewport.disconnect();
    for (const root of known) hearer.forget(root);
    known.clear();
  });
  return {
    roots: () => known,
    again: () => {
      for (const root of known) viewport.observe(root);
    },
  };
}
