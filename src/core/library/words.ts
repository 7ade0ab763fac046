/** The words of replies as they are searched, folded and numbered, each with where it stands. */
import { foldPlain } from '../fold.ts';
import type { Reply } from '../reply.ts';

/** Where a word stands in a reply, as bits. */
export const PLACES = { body: 1, folder: 2, tags: 4, title: 8, shortcut: 16, wholeShortcut: 32 } as const;
/** Above all places: what is put together with one, as one number. */
export const SHIFT = 64;

/** Signs part words; symbols and emoji are searched like letters. */
const BETWEEN = /[\s\p{P}]+/u;

/** Words of a query or text, folded; the slash of a shortcut is not part of the word. */
export function foldedWords(text: string): string[] {
  return foldPlain(text)
    .split(BETWEEN)
    .filter((word) => word !== '');
}

/** What was read of replies so far: kept by id, for after a write every row is read anew. */
interface Vocabulary {
  /** By number. */
  words: string[];
  numbers: Map<string, number>;
  read: Map<string, { reply: Reply; held: Uint32Array }>;
}

const blank = (): Vocabulary => ({ words: [], numbers: new Map(), read: new Map() });

/** Words of replies that are gone are let go of now and then. */
const MOST_WORDS = 500_000;
let vocabulary = blank();

/** Every word known, for an index that holds it on: it only grows. */
export function freshVocabulary(): readonly string[] {
  if (vocabulary.words.length > MOST_WORDS) vocabulary = blank();
  return vocabulary.words;
}

function numberOf(word: string): number {
  const { words, numbers } = vocabulary;
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

/** Parts fields that are folded in one go; what else would hold it loses no more than the place of a word. */
const FIELD = '\u0001';
const FIELDS = [PLACES.title, PLACES.tags, PLACES.folder, PLACES.body] as const;

function readWords({ title, shortcut, tags, folder, body, variants }: Reply): Uint32Array {
  const bodies = [body, ...variants.map((variant) => variant.body)].join('\n');
  const fields = foldPlain([title, tags.join('\n'), folder, bodies].join(FIELD)).split(FIELD);
  const held: number[] = [];
  fields.forEach((field, at) => {
    const place = FIELDS[at] ?? PLACES.body;
    for (const word of field.split(BETWEEN)) if (word) held.push(numberOf(word) * SHIFT + place);
  });
  const own = foldedWords(shortcut);
  const place = own.length > 1 ? PLACES.shortcut : PLACES.shortcut | PLACES.wholeShortcut;
  for (const word of own) held.push(numberOf(word) * SHIFT + place);
  return Uint32Array.from(held);
}

const textsOf = ({ tags, variants }: Reply): string => [...tags, ...variants.map(({ body }) => body)].join('\n');

function sameTexts(one: Reply, other: Reply): boolean {
  return (
    one.title === other.title &&
    one.body === other.body &&
    one.shortcut === other.shortcut &&
    one.folder === other.folder &&
    textsOf(one) === textsOf(other)
  );
}

/** The words of a reply, by number with their place; one that stands twice is there twice. */
export function wordsHeld(reply: Reply): Uint32Array {
  const former = vocabulary.read.get(reply.id);
  if (former?.reply === reply) return former.held;
  const held = former && sameTexts(former.reply, reply) ? former.held : readWords(reply);
  vocabulary.read.set(reply.id, { reply, held });
  return held;
}
