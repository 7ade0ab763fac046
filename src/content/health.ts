/** Tells the background how well this page is read, and calls for the generic reader where a network's own reads nothing. */
import type { Visit } from '../core/health.ts';
import { ask } from '../platform/bus.ts';
import type { Tally } from './tally.ts';

/** Sites take their time to show a feed; sooner, an empty page would pass for one that changed. */
const SETTLE_MS = 4_000;
const EVERY_MS = 15_000;

interface Parts {
  document: Document;
  network: string;
  counts: Tally['counts'];
  /** How many posts the generic reader finds here. */
  find: () => Promise<number>;
  /** Puts the generic reader in the place of the network's own, which ends this visit. */
  takeOver: () => void;
  signal: AbortSignal;
}

/** Watches one visit until the signal aborts; the function given back starts the clock again, at a new address. */
export function watchHealth({ document, network, counts, find, takeOver, signal }: Parts): () => void {
  const at = Date.now();
  // Not a UUID: pages without https have no crypto.randomUUID.
  const visit = { id: `${network}@${at}${Math.random()}`, network, at };
  let rescued = 0;
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (): void => {
    const told: Visit = { ...visit, ...counts(), rescued };
    const text = JSON.stringify(told);
    if (text === sent || told.candidates + rescued === 0) return;
    sent = text;
    ask('page.visit', { visit: told }).catch(() => undefined);
  };
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'visible' && counts().read === 0) rescued = await find().catch(() => 0);
    if (signal.aborted) return;
    send();
    if (rescued > 0) takeOver();
    else timer = setTimeout(look, EVERY_MS);
  };
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE_MS);
  };
  again();
  signal.addEventListener('abort', () => clearTimeout(timer));
  return again;
}
