/** French that changes with the word that follows: de and d’, le and l’, and forms for all genders. */
import type { Charter } from '../charter.ts';
import { foldPlain } from '../fold.ts';

/** Beginnings of the usual words whose h is aspirated, folded. */
const ASPIRATED = new RegExp(
  `^(${'hach haie hain hais hall halt hamac hamb hameau hamm hamst hanch hand hangar hann hans hant happ hard harem hareng haricot harp hasard hat hauss haut havr haye haz heni heris hernie heron heros hers hetr heurt hib hic hid hierarch hip hiss hit hobby hoch hockey holl homard hong hont hoquet hord hors hot hott houl hous hub huch hue huguenot huit hul hum hurl huss hutt'
    .split(' ')
    .join('|')})`,
);

/** Other words before which nothing is elided. */
const UNELIDED = /^(onz|oui$|oui |ouistiti|y[aeiou])/;

/** Does a word take d’, l’, qu’ before it? */
export function isElided(word: string): boolean {
  const folded = foldPlain(word).replace(/^[^\p{L}\p{N}]+/u, '');
  return /^[aeiouyh]/.test(folded) && !ASPIRATED.test(folded) && !UNELIDED.test(folded);
}

/** "de Marie", "d’Anna"; "du Salon" and "des Lumières" for names that bring their article. */
export function withDe(words: string): string {
  const [, article, rest] = /^(le|les) (.+)$/iu.exec(words) ?? [];
  if (article && rest) return `${article.toLowerCase() === 'le' ? 'du' : 'des'} ${rest}`;
  return isElided(words) ? `d’${words}` : `de ${words}`;
}

/** "le train", "la marque" or "l’équipe". */
export function withArticle(article: 'le' | 'la', words: string): string {
  return isElided(words) ? `l’${words}` : `${article} ${words}`;
}

/** Endings of masculine words and what the feminine adds after the dot; the first that fits. */
const ENDINGS: readonly [RegExp, string][] = [
  [/eaux?$/, 'elle'],
  [/eux$/, 'se'],
  [/teur$/, 'rice'],
  [/eur$/, 'se'],
  [/er$/, 'ère'],
  [/if$/, 've'],
  [/(el|en|on)$/, ''],
  [/e$/, '-'],
];

function dotted(masculine: string): string {
  const ending = ENDINGS.find(([pattern]) => pattern.test(masculine))?.[1] ?? 'e';
  if (ending === '-') return masculine;
  return `${masculine}·${ending || `${masculine.at(-1)}e`}`;
}

/** What of the feminine differs: "heureux", "heureuse" give "se". */
function feminineEnd(masculine: string, feminine: string): string {
  let same = 0;
  while (same < masculine.length && masculine[same] === feminine[same]) same++;
  return feminine.slice(Math.min(same, feminine.length - 1));
}

/** "content·e", "content·e·s", "heureux·se"; `feminine` where no rule tells it. */
export function inclusive(masculine: string, feminine?: string): string {
  if (feminine) return `${masculine}·${feminineEnd(masculine, feminine)}`;
  // "français", "surpris" are no plurals.
  if (!/[^sux]s$/.test(masculine) || /(ais|ois|pris|[^a]mis|assis)$/.test(masculine)) return dotted(masculine);
  const one = dotted(masculine.slice(0, -1));
  return one.includes('·') ? `${one}·s` : masculine;
}

/** True where the charter names `·` among what the brand does not write. */
export function avoidsInclusive(charter: Charter | null): boolean {
  return charter?.words.some(({ avoid }) => avoid.trim() === '·') ?? false;
}
