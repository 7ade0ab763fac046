/** How each network counts: what counts as a whole, and what any other grapheme counts. The names are in `limit.ts`. */
import { findAddresses, type Span } from './addresses.ts';
import { emojiAt } from './emoji.ts';
import { countGraphemes } from './graphemes.ts';
import type { RuleName } from './limit.ts';
import { findServers } from './mentions.ts';
import { findShortLinks } from './short-links.ts';
import { weigh } from './weights.ts';

/** What X and Mastodon count for an address, however long it is. */
const ADDRESS = 23;

interface Whole extends Span {
  count: number;
}

interface Rule {
  /** Letters and their marks are composed (NFC) before they are counted. */
  composes?: true;
  /** Stretches that count as a whole, in order and apart from each other. */
  wholes?: (text: string) => Whole[];
  /** What a grapheme elsewhere counts. */
  weigh: (grapheme: string) => number;
}

const one = (): number => 1;
const units = (grapheme: string): number => grapheme.length;
const points = (grapheme: string): number => (grapheme.length === 1 ? 1 : [...grapheme].length);

const addresses = (text: string, bareDomains: boolean): Whole[] =>
  findAddresses(text, bareDomains).map((span) => ({ ...span, count: ADDRESS }));

/** An address may hold what looks like a handle: it goes before. */
function addressesAndServers(text: string): Whole[] {
  const found = addresses(text, false);
  const isFree = ({ start, end }: Span): boolean => found.every((other) => end <= other.start || start >= other.end);
  const servers = findServers(text).filter(isFree);
  return [...found, ...servers.map((span) => ({ ...span, count: 0 }))].sort((a, b) => a.start - b.start);
}

const shortLinks = (text: string): Whole[] =>
  findShortLinks(text).map(({ start, end, shown }) => ({ start, end, count: countGraphemes(shown) }));

const encoder = new TextEncoder();

/** "Emojis are counted as the number of UTF-8 bytes": developers.facebook.com/documentation/threads/posts */
function pointsOrBytes(grapheme: string): number {
  const emoji = grapheme.length > 1 || grapheme > '\u2000' ? emojiAt(grapheme, 0) : 0;
  return emoji ? encoder.encode(grapheme.slice(0, emoji)).length + points(grapheme.slice(emoji)) : points(grapheme);
}

export const RULES: Readonly<Record<RuleName, Rule>> = {
  weighted: { composes: true, wholes: (text) => addresses(text, true), weigh },
  mastodon: { wholes: addressesAndServers, weigh: one },
  bluesky: { wholes: shortLinks, weigh: one },
  threads: { weigh: pointsOrBytes },
  graphemes: { weigh: one },
  'code-points': { weigh: points },
  'utf-16': { weigh: units },
};
