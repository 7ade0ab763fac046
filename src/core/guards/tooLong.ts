/** Longer than the network takes, as it counts. */
import { measureLength } from '../length/measure.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';

export function tooLong(text: string, { limit }: GuardScene): Warning | null {
  const { over = null, count = 0, max = 0 } = limit ? measureLength(text, limit) : {};
  return over === null ? null : warning('too-long', 'stop', { count, max }, [{ start: over, end: text.length }]);
}
