/** Folds text for comparing: case, accents, width, apostrophes, hyphens and ligatures no longer count; offsets lead back. */

/** Characters whose number of units changed: `[from, to)` of the folded text stands for `[start, end)` of the original. */
interface Seam {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** A folded text and, in order, the places where its offsets part from the original's. */
export interface Folded {
  text: string;
  seams: readonly Seam[];
}

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic harakat; never kana voicing or Indic vowels. */
const DROPPED_MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks alone are meant.
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Zero-width and direction characters, soft hyphen, variation selectors; and the Arabic tatweel, a mere stroke. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u0640/gu;

/** Letters that Unicode does not take apart, signs written in several ways, and signs that must not become letters. */
const SINGLE: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '⁄': '/',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const APOSTROPHES = /^['’‘‛ʼʻʹ′´`＇]$/;
const HYPHENS = /^[-‐‑‒–—―−﹘﹣－]$/;
/** NFKD would turn these into letters glued to the word before: Lumio™ is not Lumiotm. */
const SIGNS = /^[™℠©®]/;

const SPACE = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const LEANING = '[\\p{M}\\u1160-\\u11ff\\uff9e\\uff9f]';
/**
 * What does not fold by lower case alone: a run of spaces, or a character and what leans on it. Bounded, for normalising
 * a long run of marks takes quadratic time.
 */
const CLUSTER = new RegExp(`${SPACE.source}{2,}|[\`\t]|[^\\0-\\x7f]${LEANING}{0,16}`, 'gu');
const ASCII_MARK = /[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]/;
/** The same with ASCII letters among the bases: asking at each letter costs a third more, and few texts need it. */
const DECOMPOSED_CLUSTER = new RegExp(`${CLUSTER.source}|[\\0-\\x7f]${ASCII_MARK.source}{1,16}`, 'gu');

/** Texts without these, most, are searched by runs of what is not ASCII, which takes a fifth less time. */
const ODD = /[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f`\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const FOREIGN = /[^\0-\x7f]+/g;

const cache = new Map<string, string>();
const CACHE_LIMIT = 4096;
/** A run of spaces may be as long as the text. */
const CACHED_LENGTH = 20;

function foldCluster(cluster: string): string {
  if (SPACE.test(cluster.charAt(0))) return ' ';
  if (APOSTROPHES.test(cluster)) return "'";
  if (HYPHENS.test(cluster)) return '-';
  if (SIGNS.test(cluster)) return cluster.charAt(0);
  // Lone surrogates go first: dropping what stands between two of them would make a pair.
  const sound = cluster.replace(/\p{Cs}/gu, '\ufffd').replace(INVISIBLE, '');
  const apart = sound.normalize('NFKD').replace(DROPPED_MARKS, '').toLowerCase();
  let folded = '';
  for (const char of apart) folded += SINGLE[char] ?? char;
  return folded.normalize('NFC');
}

function foldCached(cluster: string): string {
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const folded = foldCluster(cluster);
  if (cluster.length > CACHED_LENGTH) return folded;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(cluster, folded);
  return folded;
}

/** Folds one cluster, and keeps where the offsets part. Clusters come in the order of the text. */
function put(seams: Seam[], cluster: string, start: number): string {
  const piece = foldCached(cluster);
  if (piece.length !== 1 || cluster.length !== 1) {
    const last = seams.at(-1);
    const from = start + (last ? last.to - last.end : 0);
    seams.push({ from, to: from + piece.length, start, end: start + cluster.length });
  }
  return piece;
}

function putRun(seams: Seam[], run: string, start: number): string {
  return run.length === 1 ? put(seams, run, start) : run.replace(CLUSTER, (one, at) => put(seams, one, start + at));
}

/**
 * Lower case, no accents, usual width, `'` and `-` for all their kinds, œ æ ß spelt out, zero-width characters dropped,
 * runs of spaces as one. Line breaks stay. й becomes и and أ becomes ا, as search engines do.
 */
export function fold(text: string): Folded {
  const seams: Seam[] = [];
  const folded =
    text.includes('  ') || ODD.test(text)
      ? text.replace(ASCII_MARK.test(text) ? DECOMPOSED_CLUSTER : CLUSTER, (one, at) => put(seams, one, at))
      : text.replace(FOREIGN, (run, at) => putRun(seams, run, at));
  return { text: folded.toLowerCase(), seams };
}

/** The last seam that begins at or before a unit of the folded text. */
function seamBefore(seams: readonly Seam[], unit: number): Seam | null {
  let low = 0;
  let high = seams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seams[middle]?.from ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return seams[low - 1] ?? null;
}

/** Where `[start, end)` of a folded text, not empty, stands in the original, in UTF-16 units. */
export function originalSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const first = seamBefore(folded.seams, start);
  const last = seamBefore(folded.seams, end - 1);
  return {
    start: !first ? start : start < first.to ? first.start : first.end + start - first.to,
    end: !last ? end : end <= last.to ? last.end : last.end + end - last.to,
  };
}

/** The folded text alone, for searches. */
export function foldPlain(text: string): string {
  return fold(text).text;
}

/** Folded text in which line breaks, hyphens and `_` are spaces: what terms are looked for in. Its length does not change. */
export function openWords(folded: string): string {
  return folded.replace(/[\n\r\v\f\u1680\u2028\u2029_-]/g, ' ');
}
