/** Longer than the network takes, by its own rule. */
import { measureLength } from '../length/measure.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';

export function tooLong(text: string, { limit, post }: GuardScene): Warning | null {
  if (!limit) return null;
  // A new post may be longer than an answer.
  const max = (post ? null : limit.newPost) ?? limit.max;
  const { count, over } = measureLength(text, { rule: limit.rule, max });
  return over === null ? null : warning('too-long', 'stop', { count, max }, [{ start: over, end: text.length }]);
}
