/** The first name in a display name, for a greeting; when in doubt there is none, and she is asked. */
import { foldPlain } from './fold.ts';

const TITLES = new Set(
  'dr dre doc doctor docteur docteure prof professor professeur pr mr mrs ms miss mx m mme mlle monsieur madame mademoiselle sir lady sr sra herr frau'.split(
    ' ',
  ),
);

/** Words that speak of a company, a team or a place rather than of somebody. */
const COMPANY = new Set(
  'inc ltd llc plc sas sasu sarl sa gmbh ag corp corporation co company cie group groupe club team equipe official officiel officielle news media medias magazine radio tv podcast support service services help aide shop store boutique brand marque agency agence studio studios association asso federation foundation fondation institute institut university universite school ecole restaurant hotel cafe bar bistro museum musee city ville mairie region ministere government gouv department france uk usa europe paris international global customer client clients community communaute bot the le la les l el los das der die and et'.split(
    ' ',
  ),
);

/** Where a name ends and a motto begins: "Ana | coach", "Ana, Paris", "Ana (she/her)". */
const MOTTO = /[|•·,;:/()[\]{}~–—]| - /;
const LONGEST = 20;

function capitalised(name: string): string {
  return name.toLocaleLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toLocaleUpperCase());
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Words of the name proper: no emoji, hashtags, handles or titles; letters in fancy type as usual ones. */
function wordsOf(displayName: string): string[] {
  const usual = displayName.normalize('NFKC').replace(/[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu, '');
  const spoken = usual.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu, ' ');
  const name =
    spoken
      .replace(/[#@]\S*/g, ' ')
      .trim()
      .split(MOTTO)[0] ?? '';
  const words = name
    .split(/[\s_"“”«»*★☆♡♥]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}.]+$/gu, ''))
    .filter((word) => word !== '');
  return words.filter((word) => !TITLES.has(foldPlain(word).replace(/\.$/, '')));
}

/** "DUPONT Marie" writes the family name first; initials such as "JP" stay in front. */
function firstOf(words: string[]): string | null {
  const [first] = words;
  if (!first) return null;
  const familyFirst = isShouted(first) && first.length > 2 && words.some((word) => !isShouted(word));
  return familyFirst ? (words.find((word) => !isShouted(word)) ?? first) : first;
}

/** A word that can be said after "Hello": letters of a script that puts the first name first. */
function isSayable(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST || !/^\p{L}[\p{L}\p{M}'’-]*$/u.test(word)) return false;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word)) return false;
  // Two words written as one, MarieDupont, but not McKenna or DeAndre.
  if (/\p{Ll}{3}\p{Lu}/u.test(word)) return false;
  // SNCF: letters that nobody can say are a company.
  return !(isShouted(word) && /^[A-Z]{3,}$/.test(word) && !/[AEIOUY]/.test(word));
}

/** "Marie" for "Dr MARIE Dupont 🌻"; null for a company, for initials, or where no letter stands. */
export function firstNameOf(displayName: string): string | null {
  const words = wordsOf(displayName);
  if (words.some((word) => COMPANY.has(foldPlain(word).replace(/\.$/, '').replace(/'.*$/, '')))) return null;
  const first = firstOf(words);
  if (!first || !isSayable(first)) return null;
  const mixed = first !== first.toLowerCase() && !isShouted(first);
  return mixed || (isShouted(first) && first.length === 2) ? first : capitalised(first);
}
