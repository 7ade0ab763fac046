/** What Vigie shows in a page: its shadow root is closed to scripts, not to the debugger. */
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeName: string;
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: Node[];
  /** Of a frame, while it lives in the process of the page. */
  contentDocument?: Node;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Vigie's shadow roots in a page: its own first, then those of its frames, which may stand in shadow roots too. */
function* rootsIn(node: Node): Generator<Node> {
  const { shadowRoots = [], children = [], contentDocument } = node;
  if (node.nodeName === 'VIGIE-HOST') yield* shadowRoots;
  else for (const shadow of shadowRoots) yield* rootsIn(shadow);
  for (const child of children) yield* rootsIn(child);
  if (contentDocument) yield* rootsIn(contentDocument);
}

async function rootsOf(page: Page): Promise<Node[]> {
  const cdp = await sessionOf(page);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  return [...rootsIn(root)];
}

async function callOn<T>(page: Page, { backendNodeId }: Node, call: string, argument: unknown): Promise<T> {
  const cdp = await sessionOf(page);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: `function (argument) { return (${call})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/**
 * Runs a function on Vigie's shadow root; null when Vigie shows nothing in the page. The function goes to the page as
 * text: it may use its two arguments and nothing else.
 */
export async function inVigie<T, A>(
  page: Page,
  read: (root: ShadowRoot, argument: A) => T,
  argument?: A,
): Promise<Awaited<T> | null> {
  const [shadow] = await rootsOf(page);
  return shadow ? callOn<Awaited<T>>(page, shadow, `${read}`, argument) : null;
}

/** Vigie shows an element in the page or in one of its frames. */
export async function isShown(page: Page, selector: string): Promise<boolean> {
  const holds = (root: ShadowRoot, wanted: string): boolean => root.querySelector(wanted) !== null;
  for (const shadow of await rootsOf(page)) {
    if (await callOn<boolean>(page, shadow, `${holds}`, selector)) return true;
  }
  return false;
}

/** The text of the first element that matches, its white space folded; null when it is not shown. */
export function textInVigie(page: Page, selector: string): Promise<string | null> {
  return inVigie(
    page,
    (root, wanted) => root.querySelector<HTMLElement>(wanted)?.innerText.replace(/\s+/g, ' ').trim() ?? null,
    selector,
  );
}

/** Clicks, with the real mouse, in the middle of the first element that matches. */
export async function clickInVigie(page: Page, selector: string): Promise<void> {
  const middle = await inVigie(
    page,
    (root, wanted) => {
      const box = root.querySelector(wanted)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
  );
  if (!middle) throw new Error(`Vigie shows no ${selector}`);
  await page.mouse.click(middle.x, middle.y);
}

/** Waits until something is true of what Vigie shows, 5 s at most; gives what the reading gave. */
export async function untilInVigie<T, A>(
  page: Page,
  read: (root: ShadowRoot, argument: A) => T,
  argument?: A,
): Promise<Exclude<Awaited<T>, null | undefined | false>> {
  const limit = Date.now() + 5_000;
  for (;;) {
    const found = await inVigie(page, read, argument);
    if (found) return found as Exclude<Awaited<T>, null | undefined | false>;
    if (Date.now() > limit) throw new Error(`Vigie never showed it: ${read} ${JSON.stringify(argument) ?? ''}`);
    await page.waitForTimeout(40);
  }
}
