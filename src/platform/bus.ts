/** Typed messages between page, background and extension pages; the sender is checked before anything is read. */
import type { Runtime } from 'webextension-polyfill';
import type { Answer, Ask, Requests, TabRequests } from '../core/messages.ts';
import { browser } from './browser.ts';

interface Envelope {
  vigie: string;
  body: unknown;
}

export type Sender = Runtime.MessageSender;

/** Handlers of a map, each given the body still unchecked. `undefined`: this frame has nothing to answer. */
export type Handlers<Map> = {
  [K in keyof Map]: (body: unknown, sender: Sender) => Promise<Answer<Map, K>> | undefined;
};

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && typeof (value as Envelope).vigie === 'string';
}

/** Asks the background. Rejects when the extension went away, or with the handler's own error. */
export async function ask<K extends keyof Requests>(name: K, body: Ask<Requests, K>): Promise<Answer<Requests, K>> {
  return (await browser.runtime.sendMessage({ vigie: name, body } satisfies Envelope)) as Answer<Requests, K>;
}

/** Asks one frame of a tab; null when no script of ours lives there. */
export async function askTab<K extends keyof TabRequests>(
  tabId: number,
  frameId: number,
  name: K,
  body: Ask<TabRequests, K>,
): Promise<Answer<TabRequests, K> | null> {
  try {
    const message: Envelope = { vigie: name, body };
    return ((await browser.tabs.sendMessage(tabId, message, { frameId })) ?? null) as Answer<TabRequests, K> | null;
  } catch {
    return null;
  }
}

/** Tells the pages of every tab; those without a script of ours hear nothing. */
export async function tellTabs<K extends keyof TabRequests>(name: K, body: Ask<TabRequests, K>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askTab(id, 0, name, body))));
}

/** Answers a map of messages until the signal aborts. Senders that are not this extension are not heard. */
export function answer<Map>(handlers: Handlers<Map>, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(handlers, message.vigie)) return undefined;
    return handlers[message.vigie as keyof Map](message.body, sender);
  };
  // The polyfill's type wants one fixed return; at run time `undefined` means "not mine".
  browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerAsync);
  signal.addEventListener('abort', () => {
    // After an update the runtime itself is gone, and so is the listener.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(hear as Runtime.OnMessageListenerAsync);
  });
}

/** True for a message of one of our own pages, false for one of a content script. */
export function fromOurPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
