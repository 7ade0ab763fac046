/** The popup in the browser's own frame, as her click opens it: Playwright knows no such page, the debugger does. */
import type { OpenChromium } from './chromium.ts';

export interface RealPopup {
  /** Runs an expression in the popup. */
  evaluate<T>(expression: string): Promise<T>;
  press(key: 'Enter' | 'Escape'): Promise<void>;
  type(text: string): Promise<void>;
  /** Resolves once the popup closed itself; rejects after 5 s. */
  closed(): Promise<void>;
}

/** What is used of the extension API inside the worker. */
declare const chrome: { action: { openPopup(): Promise<void> } };

interface Target {
  targetId: string;
  url: string;
}

const CODES = { Enter: 13, Escape: 27 } as const;

/** Waits for something to be there, 5 s at most. */
async function until<T>(read: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  const limit = Date.now() + 5_000;
  for (;;) {
    const found = await read();
    if (found) return found;
    if (Date.now() > limit) throw new Error(what);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Opens the popup over the active tab. */
export async function openRealPopup({ context, worker }: OpenChromium): Promise<RealPopup> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('This Playwright gives no browser for a persistent context.');
  const call = cdp.send.bind(cdp) as unknown as (method: string, params?: object) => Promise<Record<string, unknown>>;
  const find = async (): Promise<Target | undefined> =>
    ((await call('Target.getTargets')).targetInfos as Target[]).find(({ url }) => url.endsWith('/popup/index.html'));

  await (await worker()).evaluate(() => chrome.action.openPopup());
  const { targetId } = await until(find, 'The popup does not open');
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: false });

  const answers = new Map<number, (answer: Record<string, unknown>) => void>();
  const hear = ({ message }: { message: string }): void => {
    const { id, result, error } = JSON.parse(message);
    answers.get(id)?.(result ?? { error });
  };
  (cdp.on as (name: string, listen: typeof hear) => void).call(cdp, 'Target.receivedMessageFromTarget', hear);
  let count = 0;
  const send = (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      answers.set(id, resolve);
      call('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });

  const evaluate = async <T>(expression: string): Promise<T> =>
    ((await send('Runtime.evaluate', { expression, returnByValue: true })).result as { value: T }).value;
  await until(() => evaluate<boolean>('document.activeElement?.matches("input") ?? false'), 'The popup has no search');
  return {
    evaluate,
    press: async (key) => {
      const event = { key, code: key, windowsVirtualKeyCode: CODES[key] };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(key === 'Enter' ? { text: '\r' } : {}) });
      // The first half may have closed the popup, and nobody is left to answer.
      void send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => undefined);
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    closed: async () => {
      await until(async () => !(await find()), 'The popup stays open');
    },
  };
}
