/** One form for a word's forms, French and English: rough, for comparing two texts and for nothing else. */

const ENDING =
  /(?:issements?|ements?|ations?|itions?|aient|erons|eront|erez|ions|iez|ons|ent|ant|ees?|es|er|ez|ai|ing|ied|ed|ly|s|x|e)$/;
const LONGEST = 6;

/** `word`: folded. */
export function stemOf(word: string): string {
  const short = word.length > 4 ? word.replace(ENDING, '') : word;
  return (short.length < 3 ? word : short).slice(0, LONGEST);
}
