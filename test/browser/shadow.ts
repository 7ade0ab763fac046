/** What Vigie shows in a page: its shadow root is closed to scripts, not to the debugger. */
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeName: string;
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: Node[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

function find(node: Node, name: string): Node | null {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
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
  const cdp = await sessionOf(page);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const shadow = find(root, 'VIGIE-HOST')?.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: `function (argument) { return (${read})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<T>;
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
