/** More emoji than the charter allows. */
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';

/** Drawn as one picture: flags, keys, and pictures joined or coloured. Digits and © alone are letters. */
const EMOJI =
  /\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{EMod}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*/gu;

export function emoji(text: string, { charter }: GuardScene): Warning | null {
  const rule = charter?.emoji ?? 'any';
  if (rule === 'any') return null;
  const found = [...text.matchAll(EMOJI)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
  const allowed = rule === 'one' ? 1 : 0;
  if (found.length <= allowed) return null;
  return warning('emoji', 'warn', { rule, count: found.length }, found.slice(allowed));
}
