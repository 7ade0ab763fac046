/** Which replies are offered before she types: those made for such a post first, then what she uses. */
import type { Reply } from '../reply.ts';
import type { SignalKind } from '../signals/kinds.ts';
import type { WatchKind } from '../watch.ts';

/** What is known of the post and of the person in front of her; empty lists and nulls say nothing. */
export interface Occasion {
  network: string;
  lang: string | null;
  signals: readonly SignalKind[];
  watchKinds: readonly WatchKind[];
  /** Ids of the person's communities. */
  communities: readonly string[];
}

export const NO_OCCASION: Occasion = { network: '', lang: null, signals: [], watchKinds: [], communities: [] };

/** No part of other replies, and nothing withdrawn: what may be offered by itself. */
export function isOffered({ kind, state }: Reply): boolean {
  return kind === 'reply' && state !== 'withdrawn';
}

/** What of the occasion a reply was made for; null where it says nothing of it. */
export interface Because {
  signal: SignalKind | null;
  watchKind: WatchKind | null;
  /** Id of a community. */
  community: string | null;
  network: string | null;
  lang: string | null;
}

export interface Suggestion {
  reply: Reply;
  /** Null: it is offered because she uses it. */
  because: Because | null;
}

const HOUR = 3_600_000;
/** A use counts as if the last one had been an hour later; more than a day would keep old habits on top for ever. */
const MOST_USES = 24;

/** Where a smile hurts. */
const GRAVE: ReadonlySet<SignalKind> = new Set(['complaint', 'hostility', 'sensitive', 'regret', 'urgency']);

function isGrave({ signals, watchKinds }: Occasion): boolean {
  return watchKinds.includes('risk') || signals.some((kind) => GRAVE.has(kind));
}

function shared<T>(wanted: readonly T[], given: readonly T[]): T | null {
  return wanted.find((one) => given.includes(one)) ?? null;
}

/** `fit` where the reply was made for this, `miss` where it was made for something else, 0 where it does not say. */
function weigh(wanted: readonly unknown[], found: unknown, fit: number, miss: number): number {
  if (wanted.length === 0) return 0;
  return found === null ? miss : fit;
}

function languagesOf({ lang, variants }: Reply): string[] {
  return [lang, ...variants.map((variant) => variant.lang)].filter(Boolean);
}

interface Fit {
  points: number;
  because: Because;
}

function fitOf(reply: Reply, occasion: Occasion): Fit {
  const { networks, signals, watchKinds, communities } = reply.context;
  const languages = languagesOf(reply);
  const because: Because = {
    signal: shared(signals, occasion.signals),
    watchKind: shared(watchKinds, occasion.watchKinds),
    community: shared(communities, occasion.communities),
    network: shared(networks, [occasion.network]),
    lang: shared(languages, occasion.lang ? [occasion.lang] : []),
  };
  const points =
    weigh(signals, because.signal, 4, -2) +
    weigh(watchKinds, because.watchKind, 3, -1) +
    weigh(communities, because.community, 3, -2) +
    weigh(occasion.network ? networks : [], because.network, 2, -3) +
    weigh(occasion.lang ? languages : [], because.lang, 2, -6) +
    (reply.tone === 'light' && isGrave(occasion) ? -8 : 0) +
    (reply.favourite ? 1 : 0);
  return { points, because };
}

/** A language alone is no reason: half of a library is in it. */
function reasonIn({ because, points }: Fit): Because | null {
  const { signal, watchKind, community, network } = because;
  return points > 0 && (signal || watchKind || community || network) ? because : null;
}

/** When she last used it, moved on by how often she did. */
function habit({ usedAt, uses }: Reply): number {
  return usedAt === null ? 0 : usedAt + Math.min(uses, MOST_USES) * HOUR;
}

/** All of them, what fits the occasion first; among equals, what she uses, then what she changed last. */
export function suggestReplies(replies: readonly Reply[], occasion: Occasion): Suggestion[] {
  return replies
    .map((reply) => ({ reply, fit: fitOf(reply, occasion) }))
    .sort(
      (a, b) => b.fit.points - a.fit.points || habit(b.reply) - habit(a.reply) || b.reply.updatedAt - a.reply.updatedAt,
    )
    .map(({ reply, fit }) => ({ reply, because: reasonIn(fit) }));
}
