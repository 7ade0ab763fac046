/** Which posts of the queue she wants to see, and in which order. */
import { foldPlain } from './fold.ts';
import type { Level } from './level.ts';
import type { QueuedPost } from './queue.ts';
import type { SignalKind } from './signals/kinds.ts';
import type { WatchKind } from './watch.ts';

/** `level`: what calls for most first, of a level what her watches of high priority hear, then the newest. */
export const ORDERS = ['level', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

/** Every condition must hold; null, false or empty: none. */
export interface Look {
  /** Id of a brand space. */
  brand: string | null;
  network: string | null;
  signal: SignalKind | null;
  kind: WatchKind | null;
  level: Level | null;
  /** Of saved people only. */
  known: boolean;
  /** Words that must all stand in the text or in the author's names, whatever case and accents. */
  query: string;
}

export const SEE_ALL: Look = {
  brand: null,
  network: null,
  signal: null,
  kind: null,
  level: null,
  known: false,
  query: '',
};

/** How many conditions it has, the words searched for left out. */
export function conditions({ query: _, ...look }: Look): number {
  return Object.values(look).filter((value) => value !== null && value !== false).length;
}

/** Tells whether a post is among those. `known`: keys of the accounts of saved people. */
export function looksFor(look: Look, known: ReadonlySet<string>): (post: QueuedPost) => boolean {
  const { brand, network, signal, kind, level } = look;
  const words = foldPlain(look.query).split(/\s+/).filter(Boolean);
  return (row) => {
    if (brand !== null && !row.brands.includes(brand)) return false;
    if (network !== null && row.post.network !== network) return false;
    if (level !== null && row.level !== level) return false;
    if (kind !== null && !row.matches.some((match) => match.kind === kind)) return false;
    if (signal !== null && !row.signals.some((heard) => heard.kind === signal)) return false;
    if (look.known && !(row.account && known.has(row.account))) return false;
    if (words.length === 0) return true;
    const said = foldPlain(`${row.post.author ?? ''}\n${row.post.handle ?? ''}\n${row.post.text}`);
    return words.every((word) => said.includes(word));
  };
}
