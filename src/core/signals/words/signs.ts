/** Signs that say the same in every language, and the vocabulary of a language that has no words here. */
import type { Cues, Vocabulary } from '../vocabulary.ts';

export const praiseSigns: Cues = [
  [0.85, '😍, 🥰, 😘, 👏, 🤩, 🙌, 💯, 😋, 🫶, ⭐, 🌟, <3, ❤, ♥, 💖, 💕, 💙, 💜, 👌, 🏆, 🤗'],
  [0.4, '😊, ☺, 😁, 😀, 😃, 🙏, 👍, 🔥, 🎉, 🎊, ✨, 😎, 💪, :)'],
];

export const questionSigns: Cues = [
  [0.8, '?, ??'],
  [0.65, '?!'],
];

/** What the vocabularies of languages never measured have in common. */
export const unmeasured: Vocabulary = {
  cues: { praise: praiseSigns, question: questionSigns },
  classes: {},
  negators: '',
  spared: '',
  turns: '',
  fillers: '',
  spellings: {},
  splitsApostrophes: false,
  halves: { regret: 1, complaint: 1, praise: 1.1, question: 0.8, hostility: 1, urgency: 1, sensitive: 1 },
  tentative: true,
  inflect: (word) => [word, `${word}s`],
};
