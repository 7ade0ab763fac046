/** What happened in the queue since a moment, in figures. */
import { LEVELS, type Level } from './level.ts';
import { type QueuedPost, WAITING_STATES } from './queue.ts';
import type { SignalKind } from './signals/kinds.ts';
import { velocityOf } from './velocity.ts';

export interface Digest {
  since: number;
  /** Posts flagged since then. */
  flagged: number;
  /** Of them, and of those met again, how many were answered or done. */
  treated: number;
  /** Posts flagged before and met again since. */
  metAgain: number;
  brands: Record<string, number>;
  networks: Record<string, number>;
  signals: Partial<Record<SignalKind, number>>;
  levels: Record<Level, number>;
  /** Accounts of saved people who spoke since, and had been heard before; with their number of posts since. */
  back: Record<string, number>;
  /** Those that spread fastest, fastest first. */
  hot: QueuedPost[];
}

/** Interactions per hour from which a post is hot. */
export const HOT = 20;
const HOTTEST = 3;

export function emptyDigest(since: number): Digest {
  const levels = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  return {
    since,
    flagged: 0,
    treated: 0,
    metAgain: 0,
    brands: {},
    networks: {},
    signals: {},
    levels,
    back: {},
    hot: [],
  };
}

function count<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

const isWaiting = ({ state }: QueuedPost): boolean => (WAITING_STATES as readonly string[]).includes(state);

function heat(digest: Digest, row: QueuedPost): void {
  if (!isWaiting(row) || (velocityOf(row.counts) ?? 0) < HOT) return;
  digest.hot = [...digest.hot, row]
    .sort((one, other) => (velocityOf(other.counts) ?? 0) - (velocityOf(one.counts) ?? 0))
    .slice(0, HOTTEST);
}

/** Adds a post that was seen since the digest's moment. `returns`: its author is a saved person heard before. */
export function addToDigest(digest: Digest, row: QueuedPost, returns: boolean): void {
  if (row.state === 'muted' || row.state === 'silent') return;
  heat(digest, row);
  if (row.state === 'answered' || row.state === 'done') digest.treated++;
  if (row.flaggedAt < digest.since) {
    digest.metAgain++;
    return;
  }
  digest.flagged++;
  for (const brand of row.brands) count(digest.brands, brand);
  count(digest.networks, row.post.network);
  for (const kind of new Set(row.signals.map((signal) => signal.kind))) count(digest.signals, kind);
  digest.levels[row.level]++;
  if (returns && row.account) count(digest.back, row.account);
}
