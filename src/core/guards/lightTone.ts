/** Something light is about to be said where the thread is about a risk, or about something grave. */
import { fold } from '../fold.ts';
import type { Span } from '../signals/kinds.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { anyOf, apart, piecesAt, spansOf } from './words.ts';

/** Laughter, mischief, parties; a heart or folded hands comfort. */
const PLAYFUL =
  /[😀😁😂🤣😃😄😆😅😉😋😎😜🤪😝😛🤑🤭🤡😏😹😸🙃🥳🤩🎉🎊🎈🍾🥂🍻🔥💪🚀🕺💃😈🙈🙉🙊🐱🧀🤷]|(?<![\p{L}\p{N}/:])(?:[:;=]-?[)D]|[xX]D+|:-?[pP])(?![\p{L}\p{N}])/gu;

const LAUGHTER = anyOf([
  '(?:a?(?:ha|hi|he|ah|hé){2,}h?)',
  ...['lol+', 'mdr+', 'ptdr+', 'xptdr', 'lmao', 'rofl', 'just kidding', 'jk', 'wink wink'],
  ...[
    'je plaisante',
    'on plaisante',
    'blague a part',
    "c'est une blague",
    'pour rire',
    'on rigole',
    'oups',
    'oopsie',
    'whoops',
  ],
]);

function playfulAt(text: string): Span[] {
  const signs = [...text.matchAll(PLAYFUL)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
  return apart([...signs, ...spansOf(fold(text), LAUGHTER)]);
}

function gravityOf({ post }: GuardScene): 'risk' | 'sensitive' | null {
  if (post?.kinds.includes('risk')) return 'risk';
  return post?.signals.includes('sensitive') ? 'sensitive' : null;
}

export function lightTone(text: string, scene: GuardScene): Warning | null {
  const about = gravityOf(scene);
  if (!about) return null;
  const spans = playfulAt(text);
  if (spans.length === 0 && scene.reply?.tone !== 'light') return null;
  return warning('light-tone', 'stop', { about, pieces: piecesAt(text, spans) }, spans);
}
