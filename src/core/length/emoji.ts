/** Finds emoji: whole sequences that fonts draw as one picture. */

/** What may be an emoji: a flag, a key, or pictures joined, with their skins, presentations and tags; none is longer. */
const CANDIDATE =
  /\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|\p{Emoji}(?:\p{EMod}|\uFE0F)?[\u{E0020}-\u{E007F}]{0,9}(?:\u200D\p{Emoji}(?:\p{EMod}|\uFE0F)?){0,9}/uy;
const KEY = /^[#*0-9]\uFE0F?\u20E3$/;
/** A property of whole sequences: it takes the flag `v`, which no literal of this language version has. */
const KNOWN_FORM = '^\\p{RGI_Emoji}$';
const KNOWN = new RegExp(KNOWN_FORM, 'v');

/** Pictures at once that may also be drawn as text: the selector that asks for the picture belongs to them. */
const EITHER = /(?<=[⌚⌛◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽❗⬛⬜⭐⭕🀄🈚🈯])\uFE0F/gu;
/** Pictures only with their selector, which texts leave out. Digits, (c) and (r) without it are letters. */
const UNSELECTED = /(?![\p{EPres}\p{EMod}]|[^\u2000-\u{10FFFF}])\p{Emoji}(?!\p{EMod}|\uFE0F)/gu;

/** A sequence is looked up in a long list, and texts repeat the same few. */
const answers = new Map<string, boolean>();
const MOST_ANSWERS = 1_000;

function isKnown(sequence: string): boolean {
  const answer = answers.get(sequence);
  if (answer !== undefined) return answer;
  const isOne = KEY.test(sequence) || KNOWN.test(sequence.replace(EITHER, '').replace(UNSELECTED, '$&\uFE0F'));
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(sequence, isOne);
  return isOne;
}

/** Length of the emoji that starts at `index`, in UTF-16 units; 0: none does. */
export function emojiAt(text: string, index: number): number {
  CANDIDATE.lastIndex = index;
  let sequence = CANDIDATE.exec(text)?.[0] ?? '';
  while (sequence && !isKnown(sequence)) {
    // What no font draws as one picture is several, and a selector too many is a character.
    const shorter = sequence.endsWith('\uFE0F') ? sequence.length - 1 : sequence.lastIndexOf('\u200D');
    sequence = sequence.slice(0, Math.max(0, shorter));
  }
  return sequence.length;
}
