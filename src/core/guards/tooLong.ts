/** Longer than the network takes, by its own rule. */
import { roomFor } from '../length/limit.ts';
import { measureLength } from '../length/measure.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';

export function tooLong(text: string, { limit, post }: GuardScene): Warning | null {
  if (!limit) return null;
  const { count, max, over } = measureLength(text, roomFor(limit, post !== null));
  return over === null ? null : warning('too-long', 'stop', { count, max }, [{ start: over, end: text.length }]);
}
