/** Whether French words may stand side by side: elided ones before a vowel, and no others. */

const ELIDED = /(?<!\p{L})(?:[dlnjmtsc]|qu|lorsqu|puisqu|jusqu)['’]$/iu;
const ELIDES = /(?<!\p{L})(?:de|que|ne|je|le|la|se|me|te|ce|lorsque|puisque) $/iu;
const VOWEL = /^[aeiouyhàâæéèêëîïôœùûü]/i;

/** `before`, `after`: the text up to where words were taken out, and from there. */
export function joinsWell(before: string, after: string): boolean {
  if (ELIDED.test(before)) return VOWEL.test(after);
  return !(ELIDES.test(before) && VOWEL.test(after));
}
