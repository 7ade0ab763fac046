/** Bench rows of matching: one compiled expression against the plainest way, one expression per term, on the same posts. */
import { COMMON_WORDS } from '../../src/core/common.ts';
import { compileWatches } from '../../src/core/match.ts';
import { WATCH_OPTIONS, type Watch } from '../../src/core/watch.ts';

/** One measured line of the bench's table. `ratio`: ours to the value of `against`; below 1, ours is less. */
export interface BenchRow {
  id: string;
  what: string;
  value: number;
  unit: string;
  against: string;
  ratio: number;
  goal: string;
  met: boolean;
}

/** Number of terms, and the greatest ratio wanted. With ten terms the plain way has little to do, and ours hears tags too. */
const GOALS: [size: number, most: number, typos?: boolean][] = [
  [10, 1],
  [100, 0.5],
  [1_000, 0.05],
  [10_000, 0.02],
  [10_000, 0.2, true],
];
const POSTS = 400;
const RUNS = 4;
/** Fewer of the plain way: ten thousand expressions take half a minute of compiling by themselves. */
const PLAIN_RUNS = 2;

/** Repeatable numbers in [0, 1): every run and browser measures the same posts. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = 'ba ce di fo gu la mé ni po ru sa té vi zo chan dor lin mar nel pier roc sul tran vel'.split(' ');
const ASIDES = [' d’', ', ', ' ! ', ' #', ' @', '\n', ' 😀 ', ' l’', '… '];

function word(random: () => number): string {
  const count = 1 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

export function termsOf(size: number): string[] {
  const random = sequence(7);
  const terms = new Set<string>();
  while (terms.size < size) {
    const brand = `${word(random)}${word(random)}x`;
    terms.add(random() < 0.2 ? `${brand} ${word(random)}` : brand);
  }
  return [...terms];
}

/** Posts of about 280 characters; one in five names a term. */
function postsOf(terms: string[]): string[] {
  const random = sequence(11);
  return Array.from({ length: POSTS }, () => {
    let text = word(random);
    while (text.length < 270) {
      text += random() < 0.15 ? ASIDES[Math.floor(random() * ASIDES.length)] : ' ';
      text += word(random);
    }
    return random() < 0.2 ? `${text} ${terms[Math.floor(random() * terms.length)]}` : text;
  });
}

export function watchOf(terms: string[], typos: boolean): Watch {
  const rest = { ...WATCH_OPTIONS, typos, createdAt: 0, updatedAt: 0 };
  return { id: 'bench', kind: 'brand', name: 'bench', terms, ...rest };
}

function plainFold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** What one would write first: fold, then try each term between two borders. It finds fewer forms than ours. */
export function plainMatcher(terms: string[]): (text: string) => number {
  const expressions = terms.map((term) => new RegExp(`\\b${plainFold(term)}\\b`, 'g'));
  return (text) => {
    const folded = plainFold(text);
    let hits = 0;
    for (const expression of expressions) for (const _ of folded.matchAll(expression)) hits++;
    return hits;
  };
}

/** Letters to change, add or take away, by the table that everybody writes first. */
function distance(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    last = row;
  }
  return last[other.length] ?? 0;
}

/** The plainest way for misspelt terms: each word of the post against each term that is about as long. */
function plainTypoMatcher(terms: string[]): (text: string) => number {
  const folded = terms.map(plainFold).filter((term) => term.length >= 5);
  return (text) => {
    let hits = 0;
    for (const word of plainFold(text).split(/[^a-z]+/)) {
      for (const term of folded) {
        const slips = term.length >= 9 ? 2 : 1;
        const isNear = term[0] === word[0] && Math.abs(term.length - word.length) <= slips;
        if (isNear && distance(word, term) <= slips) hits++;
      }
    }
    return hits;
  };
}

/** Time of the posts matched one after the other, in microseconds per post. */
function perPost(posts: string[], match: (text: string) => unknown, now: () => number): number {
  const start = now();
  for (const post of posts) match(post);
  return ((now() - start) * 1_000) / posts.length;
}

/**
 * The least of several runs of each, taken in turns: what the machine does when nothing disturbs it. Each first run, in
 * which the engine compiles, is left out.
 */
function compare(ours: () => number, plain: () => number): { value: number; ratio: number } {
  ours();
  plain();
  let [value, against] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    value = Math.min(value, ours(), ours());
    if (run < PLAIN_RUNS) against = Math.min(against, plain());
  }
  return { value, ratio: value / against };
}

/** One row per number of terms, one more with typing errors. `now`: a clock in milliseconds. */
export function matchRows(now: () => number): BenchRow[] {
  return GOALS.map(([size, most, typos = false]) => {
    const terms = termsOf(size);
    const posts = postsOf(terms);
    const matcher = compileWatches([watchOf(terms, typos)], COMMON_WORDS);
    const plain = typos ? plainTypoMatcher(terms) : plainMatcher(terms);
    // The plain way takes a minute for 10,000 terms on all posts; a part of them gives the same time per post.
    const plainPosts = posts.slice(0, Math.max(4, Math.floor(POSTS / (size / 10))));
    const { value, ratio } = compare(
      () => perPost(posts, (post) => matcher.match(post), now),
      () => perPost(plainPosts, plain, now),
    );
    return {
      id: `match.${size}${typos ? '.typos' : ''}`,
      what: `matching a post of 280 characters, ${size.toLocaleString('en')} terms${typos ? ', misspelt too' : ''}`,
      value,
      unit: 'µs',
      against: typos ? 'each word by each term' : 'one RegExp per term',
      ratio,
      goal: `ratio ≤ ${most}`,
      met: ratio <= most,
    };
  });
}
