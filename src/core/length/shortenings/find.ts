/** Finds every way to say a text shorter in one language, whether or not it may be used where it stands. */
import { english } from './english.ts';
import { anyOf, dressed, formsOf, plain } from './forms.ts';
import { french } from './french.ts';
import { joinsWell } from './joins.ts';
import { SIGNS } from './signs.ts';
import type { Pattern, Reason, Wording, Wordings } from './wording.ts';

export interface Found {
  start: number;
  end: number;
  replacement: string;
  reason: Reason;
}

type Finder = (text: string) => Found[];

const found = (reason: Reason, start: number, whole: string, replacement: string): Found => ({
  start,
  end: start + whole.length,
  replacement,
  reason,
});

function wordingFinder(reason: Reason, wordings: readonly Wording[]): Finder {
  const forms = formsOf(wordings);
  const any = anyOf(forms.keys());
  return (text) =>
    [...text.matchAll(any)].map(({ 0: whole, index }) =>
      found(reason, index, whole, dressed(forms.get(plain(whole)) ?? whole, whole, text)),
    );
}

function patternFinder([reason, form, replacement]: Pattern): Finder {
  return (text) =>
    [...text.matchAll(form)].map((match) => {
      const short = replacement.replaceAll(/\$(\d)/g, (_sign, group: string) => match[Number(group)] ?? '');
      return found(reason, match.index, match[0], dressed(short, match[0], text));
    });
}

/** Adverbs between two words. */
function adverbFinder({ adverbs, keptAfter }: Wordings): Finder {
  const any = anyOf(
    adverbs,
    "(?<=([\\p{L}'’]+) )",
    " (?=\\p{L})(?!que |qu['’]|that |like |as |about |now |right |because )",
  );
  const kept = new Set(keptAfter);
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: whole, 1: before = '', index }) => {
      const word = plain(before);
      return kept.has(word) || word.endsWith("n't") ? [] : [found('adverb', index, whole, '')];
    });
}

/** Words that open a sentence and say nothing: the next letter takes their capital. */
function openerFinder({ openers }: Wordings): Finder {
  const joining = openers.filter((opener) => /(?:que|that)$/.test(opener));
  const others = openers.filter((opener) => !joining.includes(opener)).map((opener) => `${opener},`);
  const any = anyOf([...others, ...joining], '(?<=^|[.!?…]\\s|\\n)', ' \\p{L}');
  return (text) =>
    [...text.matchAll(any)].map(({ 0: whole, index }) => found('adverb', index, whole, whole.slice(-1).toUpperCase()));
}

function findersOf(wordings: Wordings): Finder[] {
  const { doublets, locutions, elisions, patterns } = wordings;
  return [
    wordingFinder('doublet', doublets),
    wordingFinder('locution', locutions),
    wordingFinder('elision', elisions),
    adverbFinder(wordings),
    openerFinder(wordings),
    ...patterns.map(patternFinder),
  ];
}

/** Made when first asked for: expressions of some hundred words each. */
const finders = new Map<string, Finder[]>();
const LANGUAGES: Readonly<Record<string, Wordings>> = { fr: french, en: english };
const everywhere = SIGNS.map(patternFinder);

function findersFor(language: string): Finder[] {
  const known = finders.get(language);
  if (known) return known;
  const wordings = LANGUAGES[language];
  const made = wordings ? findersOf(wordings) : [];
  finders.set(language, made);
  return made;
}

/** `language`: `fr` or `en`; of any other, only spaces and signs are looked at. */
export function findShorter(text: string, language: string | null): Found[] {
  const all = [...(language ? findersFor(language) : []), ...everywhere].flatMap((find) => find(text));
  if (language !== 'fr') return all;
  return all.filter(({ start, end, replacement }) => joinsWell(text.slice(0, start), replacement + text.slice(end)));
}
