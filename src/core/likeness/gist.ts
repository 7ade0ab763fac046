/** What stays of a reply when the person, the courtesies, the network and the spelling are taken out. */
import { foldPlain } from '../fold.ts';
import { isIdle } from './idle.ts';
import { stemOf } from './stem.ts';

/** UTF-16 units looked at: a reply longer than that is known by its beginning. */
const READ = 4_000;

/** Addresses, mentions and tags, and what ends in a signature: `^LM`, `— Léa`. */
const AROUND = /https?:\/\/\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.-]+|\^\p{L}{1,4}\s*$|\s[—–-]\s*\p{Lu}[\p{L}.]*\s*$/gu;

const GREETING =
  '[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]oucou|[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear|[Cc]h[eè]re?|[Mm]erci|[Bb]ravo|[Tt]hanks|[Tt]hank you|[Oo]ui|[Nn]on|[Yy]es|[Nn]o';
const TITLE = '(?:[Mm]me|[Mm]adame|[Mm]onsieur|[Mm]r?s?|[Dd]r)\\.?\\s+';

/** Where somebody is called by name: after a first greeting, or between a comma and a sign. */
const CALLED = new RegExp(
  `(?<=^\\s{0,9}(?:${GREETING})[\\s,]{1,9})(?:${TITLE})?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?|(?<=,\\s)\\p{Lu}[\\p{L}'’-]+(?=\\s*[,.!?:;…]|\\s*$)`,
  'gu',
);

/** Numbers, initials and signs are no words. */
const wordsOf = (folded: string): string[] => (folded.match(/\p{L}{3,}/gu) ?? []) as string[];

/**
 * The stems of a text, each once, in the order of the text. `names`: of people it may speak to, whose words are left out
 * wherever they stand.
 */
export function gistOf(text: string, names: readonly string[] = []): ReadonlySet<string> {
  const bare = text.slice(0, READ).replace(AROUND, ' ').replace(CALLED, ' ');
  const called = new Set(names.flatMap((name) => wordsOf(foldPlain(name))));
  const told = wordsOf(foldPlain(bare)).filter((word) => !isIdle(word) && !called.has(word));
  return new Set(told.map(stemOf));
}
