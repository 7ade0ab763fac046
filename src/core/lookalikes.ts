/** Letters of other alphabets put in the place of Latin ones: Lumiо, where the last letter is Cyrillic. */

/** In folded text: Cyrillic and Greek letters that look like the Latin one, small or as a capital. */
const LATIN: Record<string, string> = Object.fromEntries(
  [...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwһhαaβbεeηnιiκkμuνvοoρpτtυuχxγyωw'.matchAll(/(.)(.)/gu)].map(
    ([, letter = '', latin = '']) => [letter, latin],
  ),
);
const FOREIGN = /[\u0370-\u052f]/;
const MIXED = /[a-z\u0370-\u052f]+/g;

/** The text with words that mix alphabets written in Latin letters, where each letter has one; its length does not change. */
export function unmasked(folded: string): string {
  if (!FOREIGN.test(folded)) return folded;
  return folded.replace(MIXED, (word) => {
    if (!/[a-z]/.test(word) || !FOREIGN.test(word)) return word;
    const latin = word.replace(/[^a-z]/g, (letter) => LATIN[letter] ?? letter);
    return FOREIGN.test(latin) ? word : latin;
  });
}
