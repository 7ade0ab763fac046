/** Bench rows of listening: watches, signals and level of a post together, by the code that pages and database run. */
import sentiment from 'multilang-sentiment';
import { createJudge } from '../../src/content/flag.ts';
import { earsOf } from '../../src/core/ear.ts';
import { FIRST_RULES } from '../../src/core/level.ts';
import type { Post } from '../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/signals/kinds.ts';
import { judgeBy } from '../../src/storage/judge.ts';
import { ENGLISH } from '../playground/corpus-en.ts';
import { FRENCH } from '../playground/corpus-fr.ts';
import { postOf } from '../storage/samples.ts';
import { type BenchRow, plainMatcher, termsOf, watchOf } from './match.ts';
import { perPost, postsOf } from './signals.ts';

/** Number of terms, and the most that a post may cost, in microseconds. */
const GOALS: [size: number, most: number][] = [
  [10, 200],
  [1_000, 200],
  [10_000, 200],
];
const RUNS = 10;
/** Expressions tried on all plain posts together: ten thousand terms are tried on four posts. */
const PLAIN_TRIES = 40_000;
/** The package takes tens of milliseconds for one post. */
const SENTIMENT_POSTS = 6;
const AT = 1_700_000_000_000;

/** Posts in both languages; one in five names a term. Each comes from another author. */
function heardPosts(terms: readonly string[]): Post[] {
  const texts = Object.entries({ fr: FRENCH, en: ENGLISH }).flatMap(([lang, { spoken, everyday }]) =>
    postsOf([...spoken, ...everyday].map(([, , text]) => text)).map((text) => ({ lang, text })),
  );
  return texts.map(({ lang, text }, index) => {
    const named = index % 5 === 0 ? `${text} ${terms[(index * 7) % terms.length]}` : text;
    return postOf({ id: `pinta:${index}`, handle: `reader${index}`, text: named, lang, likes: index % 200 });
  });
}

/** All that is decided of a post, whether or not it is flagged: most posts cost less than this. */
function listener(terms: string[]): (post: Post) => unknown {
  const watch = watchOf(terms, false);
  const page = createJudge({
    version: 2,
    at: AT,
    ears: earsOf([watch]),
    common: [],
    people: {},
    muted: [],
    settings: DEFAULT_SETTINGS,
  });
  const queue = judgeBy([...FIRST_RULES], [watch], DEFAULT_THRESHOLDS);
  return (post) => {
    const { matches, influence } = page.judge(post, null);
    return queue.judge({ post, matches, influence, url: 'https://pinta.example/home' }, false, null, AT);
  };
}

/** What each size is measured against; the second does about as much as ours, the first watches alone. */
function alternatives(terms: string[], posts: readonly Post[], now: () => number): Record<string, number> {
  const match = plainMatcher(terms);
  const few = posts.slice(0, Math.max(4, Math.floor(PLAIN_TRIES / terms.length)));
  const watches = perPost(few, 2, ({ text }) => match(text), now);
  const feelings = perPost(spread(posts), 1, ({ text, lang }) => sentiment(text, lang ?? 'en'), now);
  return { 'one RegExp per term': watches, 'that and multilang-sentiment': watches + feelings };
}

/** A few posts of both languages. */
function spread(posts: readonly Post[]): Post[] {
  return posts.filter((_, index) => index % Math.ceil(posts.length / SENTIMENT_POSTS) === 0);
}

/** Two rows per number of terms, one for each alternative. `now`: a clock in milliseconds. */
export function listenRows(now: () => number): BenchRow[] {
  return GOALS.flatMap(([size, most]) => {
    const terms = termsOf(size);
    const posts = heardPosts(terms);
    const value = perPost(posts, RUNS, listener(terms), now);
    return Object.entries(alternatives(terms, posts, now)).map(([against, cost], at) => ({
      id: `listen.${size}${at === 0 ? '' : '.sentiment'}`,
      what: `watches, signals and level of a post of 280 characters, ${size.toLocaleString('en')} terms`,
      value,
      unit: 'µs',
      against,
      ratio: value / cost,
      goal: `≤ ${most} µs`,
      met: value <= most,
    }));
  });
}
