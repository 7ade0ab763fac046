/** Longer than the network takes. */
import type { GuardScene, Limit } from './scene.ts';
import { type Warning, warning } from './warning.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function partsOf(text: string, rule: Limit['rule']): string[] {
  if (rule === 'utf-16') return text.split('');
  return rule === 'code-points' ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function tooLong(text: string, { limit }: GuardScene): Warning | null {
  const parts = limit && text.length > limit.max / 2 ? partsOf(text, limit.rule) : [];
  if (!limit || parts.length <= limit.max) return null;
  const start = parts.slice(0, limit.max).join('').length;
  return warning('too-long', 'stop', { count: parts.length, max: limit.max }, [{ start, end: text.length }]);
}
