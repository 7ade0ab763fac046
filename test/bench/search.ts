/** Bench rows of the library's search: 5,000 replies, asked again at each key, against minisearch and fuse.js. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { foldPlain } from '../../src/core/fold.ts';
import { REPLY_OPTIONS, type Reply } from '../../src/core/reply.ts';
import { rankReplies } from '../../src/core/search.ts';
import { ENGLISH } from '../playground/corpus-en.ts';
import { FRENCH } from '../playground/corpus-fr.ts';
import type { BenchRow } from './match.ts';

const SIZE = 5_000;
const SHOWN = 50;
const QUERIES = 60;
const RUNS = 4;
/** Keys of one query in ten: fuse.js takes a tenth of a second for each. */
const FUSE_EVERY = 10;
/** Milliseconds: one frame of a screen at 60 Hz. */
const FRAME = 16;
/** Share of the replies looked for that stand among the first ten. */
const FOUND = 0.95;
const FIRST = 10;

type Find = (query: string) => string[];

/** Repeatable numbers in [0, 1): every run searches the same library. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = 'ba ce di fo gu la mé ni po ru sa té vi zo chan dor lin mar nel pier roc sul tran vel'.split(' ');

/** A library of some years: sentences of the playground, with names of products and places of its own. */
function libraryOf(size: number): Reply[] {
  const random = sequence(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = (): string => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
  const names = Array.from({ length: 3_000 }, name);
  const sentences = [FRENCH, ENGLISH].flatMap((says) => [...says.spoken, ...says.everyday].map(([, , text]) => text));
  const words = [...new Set(sentences.join(' ').match(/\p{L}{5,}/gu))];
  return Array.from({ length: size }, (_, at) => ({
    ...REPLY_OPTIONS,
    id: `r${at}`,
    title: `${pick(words)} ${pick(names)} ${pick(words)}`,
    body: `{first name}, ${pick(sentences)} ${pick(names)} ${pick(sentences)} ${pick(sentences)}`,
    tags: [pick(words), pick(names)],
    shortcut: at % 3 === 0 ? `${pick(names)}${at}` : '',
    folder: `${pick(names)}/${pick(words)}`,
    lang: '',
    createdAt: 1,
    updatedAt: 1,
    usedAt: Math.floor(random() * 1e9),
    uses: 1,
    binnedAt: null,
  }));
}

interface Wanted {
  id: string;
  query: string;
}

/** Two letters in the wrong order, after the first. */
function slip(word: string): string {
  return `${word[0]}${word[2]}${word[1]}${word.slice(3)}`;
}

/** What she would type for a reply that she knows: words of its title, without accents, cut short, or with a slip. */
function wantedOf(replies: readonly Reply[]): Wanted[] {
  const random = sequence(9);
  return Array.from({ length: QUERIES }, (_, at) => {
    const { id, title } = replies[Math.floor(random() * replies.length)] as Reply;
    const [first = '', second = '', third = ''] = title.split(' ');
    const kinds = [`${first} ${second}`, foldPlain(`${second} ${third}`), `${second.slice(0, 4)} ${first.slice(0, 4)}`];
    return { id, query: [...kinds, `${slip(second)} ${third}`][at % 4] ?? '' };
  });
}

/** Every text on the way to a query, from the first key to the last. */
const keysOf = ({ query }: Wanted): string[] => Array.from(query, (_, at) => query.slice(0, at + 1));

const FIELDS = ['title', 'shortcut', 'tags', 'folder', 'body'];

function miniSearch(replies: readonly Reply[]): Find {
  const index = new MiniSearch({
    fields: FIELDS,
    processTerm: foldPlain,
    extractField: (row, field) => String((row as Record<string, unknown>)[field]),
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 4, shortcut: 5, tags: 3 } },
  });
  index.addAll(replies);
  return (query) => index.search(query).map(({ id }) => id as string);
}

function fuse(replies: readonly Reply[]): Find {
  const keys = FIELDS.map((name, at) => ({ name, weight: FIELDS.length - at }));
  const index = new Fuse(replies, { keys, ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3 });
  return (query) => index.search(query, { limit: SHOWN }).map(({ item }) => item.id);
}

interface Typing {
  /** Milliseconds of the slowest key, and of all of them on average. */
  worst: number;
  mean: number;
}

/** Of several runs, the least for each key: else the slowest key of all is the one at which the machine did other things. */
function type(queries: readonly Wanted[], runs: number, find: Find, now: () => number): Typing {
  const times = queries.flatMap(keysOf).map((query) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const start = now();
      find(query);
      least = Math.min(least, now() - start);
    }
    return least;
  });
  return { worst: Math.max(...times), mean: times.reduce((sum, time) => sum + time, 0) / times.length };
}

function foundBy(wanted: readonly Wanted[], find: Find): number {
  return wanted.filter(({ id, query }) => find(query).slice(0, FIRST).includes(id)).length / wanted.length;
}

/** `now`: a clock in milliseconds. */
export function searchRows(now: () => number): BenchRow[] {
  const library = libraryOf(SIZE);
  const wanted = wantedOf(library);
  const few = wanted.filter((_, at) => at % FUSE_EVERY === 0);
  const ours: Find = (query) => rankReplies(library, query, SHOWN).map(({ id }) => id);
  const timed = <T>(work: () => T): [T, number] => {
    const start = now();
    return [work(), now() - start];
  };
  const [, first] = timed(() => ours('a'));
  const [mini, built] = timed(() => miniSearch(library));
  const fused = fuse(library);
  const [own, theirs, fuses] = [type(wanted, RUNS, ours, now), type(wanted, RUNS, mini, now), type(few, 1, fused, now)];
  const found = { own: foundBy(wanted, ours), mini: foundBy(wanted, mini), fuse: foundBy(wanted, fused) };
  const among = `${SIZE.toLocaleString('en')} replies`;
  const typing = (name: string, against: string, other: Typing): BenchRow => ({
    id: `search.${SIZE}${name}`,
    what: `the slowest key of a search among ${among} (mean ${own.mean.toFixed(1)} ms)`,
    value: own.worst,
    unit: 'ms',
    against: `${against} (mean ${other.mean.toFixed(1)} ms)`,
    ratio: own.worst / other.worst,
    goal: `≤ ${FRAME} ms`,
    met: own.worst <= FRAME,
  });
  const finds = (name: string, against: string, other: number): BenchRow => ({
    id: `search.${SIZE}.found.${name}`,
    what: `looked for among ${among} and shown among the first ${FIRST}`,
    value: found.own * 100,
    unit: '%',
    against,
    ratio: found.own / other,
    goal: `≥ ${FOUND * 100} %`,
    met: found.own >= FOUND,
  });
  return [
    typing('', 'fuse.js', fuses),
    typing('.minisearch', 'minisearch', theirs),
    {
      id: `search.${SIZE}.first`,
      what: `reading the words of ${among}, in slices before she types`,
      value: first,
      unit: 'ms',
      against: 'the index of minisearch',
      ratio: first / built,
      goal: '≤ 1',
      met: first <= built,
    },
    finds('fuse', 'fuse.js', found.fuse),
    finds('minisearch', 'minisearch', found.mini),
  ];
}
