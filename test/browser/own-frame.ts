/** Popup and side panel in the browser's own frame: Playwright knows no such page, the debugger does. */
import type { CDPSession } from 'playwright-core';
import type { OpenChromium } from './chromium.ts';

/** One page of Vigie's in the browser's frame. */
export interface OwnFrame {
  /** Runs an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** A key, or one letter. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks, with the real mouse, in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Resolves once the page is gone; rejects after 5 s. */
  closed(): Promise<void>;
}

type Call = (method: string, params?: object) => Promise<Record<string, unknown>>;

interface Target {
  targetId: string;
  url: string;
}

const CODES: Record<string, number> = { Enter: 13, Escape: 27 };

/** Waits for something to be there, 5 s at most. */
export async function until<T>(read: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  const limit = Date.now() + 5_000;
  for (;;) {
    const found = await read();
    if (found) return found;
    if (Date.now() > limit) throw new Error(what);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** The middle of the first element that matches, once it is there and stands still: these frames fit their size to the page. */
export async function middleOf(
  evaluate: <T>(expression: string) => Promise<T>,
  selector: string,
): Promise<{ x: number; y: number }> {
  const read = `document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect().toJSON()`;
  let last: DOMRect | null = null;
  return until(async () => {
    const before = last;
    const box = await evaluate<DOMRect | null>(read);
    last = box;
    const still = box && JSON.stringify(box) === JSON.stringify(before);
    return still && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, `Nothing is ${selector}`);
}

/** Sends commands to a target that Playwright does not attach to. */
async function attach(cdp: CDPSession, call: Call, targetId: string): Promise<Call> {
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (answer: Record<string, unknown>) => void>();
  const hear = (heard: { sessionId: unknown; message: string }): void => {
    if (heard.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(heard.message);
    answers.get(id)?.(result ?? { error });
  };
  (cdp.on as (name: string, listen: typeof hear) => void).call(cdp, 'Target.receivedMessageFromTarget', hear);
  let count = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      answers.set(id, resolve);
      call('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
}

/** Waits for one of Vigie's pages to stand in the browser's frame, by the end of its address. */
export async function openedInFrame({ context }: OpenChromium, page: string): Promise<OwnFrame> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('This Playwright gives no browser for a persistent context.');
  const call = cdp.send.bind(cdp) as unknown as Call;
  const find = async (): Promise<Target | undefined> =>
    ((await call('Target.getTargets')).targetInfos as Target[]).find(({ url }) => url.endsWith(page));
  const { targetId } = await until(find, `${page} does not open`);
  const send = await attach(cdp, call, targetId);
  const evaluate = async <T>(expression: string): Promise<T> =>
    ((await send('Runtime.evaluate', { expression, returnByValue: true })).result as { value: T }).value;

  return {
    evaluate,
    press: async (key) => {
      const letter = key.length === 1;
      const code = letter ? key.toUpperCase().charCodeAt(0) : CODES[key];
      const event = { key, code: letter ? `Key${key.toUpperCase()}` : key, windowsVirtualKeyCode: code };
      const text = letter ? key : key === 'Enter' ? '\r' : undefined;
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text && { text }) });
      // The first half may have closed the page, and nobody is left to answer.
      void send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => undefined);
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    click: async (selector) => {
      const middle = await middleOf(evaluate, selector);
      const event = { ...middle, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
      void send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event }).catch(() => undefined);
    },
    closed: async () => {
      await until(async () => !(await find()), `${page} stays open`);
    },
  };
}
