/** Something that is never said in a community of hers. */
import { fold } from '../fold.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { findWords, piecesAt } from './words.ts';

export function taboo(text: string, { communities }: GuardScene): Warning | null {
  const folded = fold(text);
  for (const { name, taboos } of communities) {
    const spans = findWords(folded, taboos);
    if (spans.length > 0) return warning('taboo', 'warn', { community: name, pieces: piecesAt(text, spans) }, spans);
  }
  return null;
}
