/** Bench row of signals: one tree of cues against the plainest way, one expression per cue, on the same posts. */
import { detectSignals } from '../../src/core/signals/detect.ts';
import { vocabularies } from '../../src/core/signals/words/index.ts';
import { ENGLISH } from '../playground/corpus-en.ts';
import { FRENCH } from '../playground/corpus-fr.ts';
import type { BenchRow } from './match.ts';

const POSTS = 300;
const LENGTH = 280;
const RUNS = 12;
/** One run of the plain way takes a second. */
const PLAIN_POSTS = 20;
/** Microseconds per post: a screen of ten posts costs no more than a millisecond. */
const GOAL = 100;

/** Posts of 280 characters, made of the sentences of the playground. */
export function postsOf(texts: readonly string[]): string[] {
  return Array.from({ length: POSTS }, (_, index) => {
    let post = '';
    for (let at = index; post.length < LENGTH; at++) post += `${texts[at % texts.length]} `;
    return post.slice(0, LENGTH);
  });
}

function plainSource(step: string): string {
  const words = step.replace(/^\(|\)$/g, '').split('/');
  return `(?:${words.map((word) => word.replace(/[.?+^$()[\]|\\]/g, '\\$&').replace(/[*~]$/, '\\w*')).join('|')})`;
}

/** What one would write first. It hears less than ours: no classes, fillers or negations. */
function plainCues(language: string): RegExp[] {
  const groups = Object.values(vocabularies[language]?.cues ?? {}).flat();
  const cues = groups.flatMap(([, text]) => text.split(/[,\n]/)).map((cue) => cue.trim());
  const written = cues.filter((cue) => cue !== '' && !/[[^$]/.test(cue));
  return written.map((cue) => new RegExp(cue.split(/\s+/).map(plainSource).join('\\s+'), 'i'));
}

/** The least of several runs, in microseconds per post; the first, in which the engine compiles, is left out. */
export function perPost<T>(posts: readonly T[], runs: number, hear: (post: T) => unknown, now: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run++) {
    const start = now();
    for (const post of posts) hear(post);
    if (run > 0) least = Math.min(least, ((now() - start) * 1_000) / posts.length);
  }
  return least;
}

/** One row per measured language. `now`: a clock in milliseconds. */
export function signalRows(now: () => number): BenchRow[] {
  const texts = { fr: FRENCH, en: ENGLISH };
  return Object.entries(texts).map(([language, says]) => {
    const posts = postsOf([...says.spoken, ...says.everyday].map(([, , text]) => text));
    const cues = plainCues(language);
    const value = perPost(posts, RUNS, (post) => detectSignals(post, language), now);
    const plain = perPost(posts.slice(0, PLAIN_POSTS), 1, (post) => cues.filter((cue) => cue.test(post)), now);
    return {
      id: `signals.${language}`,
      what: `signals of a post of ${LENGTH} characters, ${cues.length.toLocaleString('en')} cues and more`,
      value,
      unit: 'µs',
      against: 'one RegExp per cue',
      ratio: value / plain,
      goal: `≤ ${GOAL} µs`,
      met: value <= GOAL,
    };
  });
}
