/** Letters of other alphabets put in the place of Latin ones: Lumiо, where the last letter is Cyrillic. */

/** In folded text: each Cyrillic or Greek letter, then the Latin one that it looks like, small or as a capital. */
const LOOKS = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsαaεeιiκkνvοoρpτtυuχx';
const FOREIGN = /[\u0370-\u052f]/;
const MIXED = /[a-z\u0370-\u052f]+/g;

/** The text with words that mix alphabets written in Latin letters, where each letter has one; its length does not change. */
export function unmasked(folded: string): string {
  if (!FOREIGN.test(folded)) return folded;
  return folded.replace(MIXED, (word) => {
    if (!/[a-z]/.test(word) || !FOREIGN.test(word)) return word;
    // A letter that is not in the list gets its first, which is foreign too, and the word stays as it is.
    const latin = word.replace(/[^a-z]/g, (letter) => LOOKS.charAt(LOOKS.indexOf(letter) + 1));
    return FOREIGN.test(latin) ? word : latin;
  });
}
