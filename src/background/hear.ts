/** What every handler does first: look at who sent the message, then at what it holds. */
import type { Answer, Ask, Requests } from '../core/messages.ts';
import { Refused } from '../core/refusal.ts';
import { fromOurPage, type Sender } from '../platform/bus.ts';
import { checked } from './checks.ts';

/** The frame that a content script speaks from; null for one of our own pages outside a tab. */
export interface Origin {
  tabId: number;
  frameId: number;
}

type Name = keyof Requests;
type Run<K extends Name> = (
  ask: Ask<Requests, K>,
  origin: Origin | null,
  sender: Sender,
) => Promise<Answer<Requests, K>>;
type Handler<K extends Name> = (body: unknown, sender: Sender) => Promise<Answer<Requests, K>>;

function originOf({ tab, frameId }: Sender): Origin | null {
  return tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0 };
}

/** A handler that runs only for a script in a tab or one of our pages, and with a body of the right shape. */
export function hear<K extends Name>(name: K, run: Run<K>): Handler<K> {
  return async (body, sender) => {
    const origin = originOf(sender);
    if (!origin && !fromOurPage(sender)) throw new Refused('bad-sender');
    return run(checked(name, body), origin, sender);
  };
}
