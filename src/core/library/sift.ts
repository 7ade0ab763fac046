/** What a library can be narrowed to, and in which order it stands. */
import { type Standing, standingOf } from '../approval.ts';
import type { Reply, ReplyKind } from '../reply.ts';
import { byLastUse, rankReplies } from '../search.ts';
import { isWithin } from './folders.ts';

export const SORTS = ['used', 'title', 'uses', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

/** Empty, null or false: whatever. */
export interface Sieve {
  query: string;
  /** A folder and those in it. */
  folder: string;
  tag: string;
  lang: string;
  kind: ReplyKind | '';
  standing: Standing | '';
  favourite: boolean;
  /** Not used for 90 days. */
  idle: boolean;
  sort: Sort;
}

export const WHOLE: Sieve = {
  query: '',
  folder: '',
  tag: '',
  lang: '',
  kind: '',
  standing: '',
  favourite: false,
  idle: false,
  sort: 'used',
};

const IDLE = 90 * 24 * 3_600_000;

/** Neither used nor written within 90 days. */
export function isIdle({ usedAt, createdAt }: Reply, now: number): boolean {
  return (usedAt ?? createdAt) < now - IDLE;
}

function passes(reply: Reply, sieve: Sieve, now: number): boolean {
  const { folder, tag, lang, kind, standing, favourite, idle } = sieve;
  return (
    (!folder || isWithin(reply.folder, folder)) &&
    (!tag || reply.tags.includes(tag)) &&
    (!lang || reply.lang === lang || reply.variants.some((variant) => variant.lang === lang)) &&
    (!kind || reply.kind === kind) &&
    (!standing || standingOf(reply, now) === standing) &&
    (!favourite || reply.favourite) &&
    (!idle || isIdle(reply, now))
  );
}

/** Its own: comparing by the text's method makes one for each pair. */
const collator = new Intl.Collator();

const ORDERS: Record<Sort, (a: Reply, b: Reply) => number> = {
  used: byLastUse,
  title: (a, b) => collator.compare(a.title, b.title) || byLastUse(a, b),
  uses: (a, b) => b.uses - a.uses || byLastUse(a, b),
  changed: (a, b) => b.updatedAt - a.updatedAt,
};

/** How many conditions narrow it, search and order aside. */
export function conditions({ folder, tag, lang, kind, standing, favourite, idle }: Sieve): number {
  return [folder, tag, lang, kind, standing, favourite, idle].filter(Boolean).length;
}

/** What passes, favourites first; words that she searches for make their own order. */
export function sift(replies: readonly Reply[], sieve: Sieve, now: number): Reply[] {
  if (sieve.query.trim())
    return rankReplies(replies, sieve.query, replies.length).filter((one) => passes(one, sieve, now));
  const order = ORDERS[sieve.sort];
  return replies
    .filter((reply) => passes(reply, sieve, now))
    .sort((a, b) => Number(b.favourite) - Number(a.favourite) || order(a, b));
}

/** Tags in use, the most used first. */
export function tagsOf(replies: readonly Reply[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of replies) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b));
}

/** Languages in use. */
export function languagesOf(replies: readonly Reply[]): string[] {
  const all = replies.flatMap(({ lang, variants }) => [lang, ...variants.map((variant) => variant.lang)]);
  return [...new Set(all.filter(Boolean))].sort();
}
