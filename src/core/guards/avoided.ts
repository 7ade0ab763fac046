/** Words that the brand does not say, with what it says instead. */
import { fold, foldPlain } from '../fold.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { apart, findWords } from './words.ts';

export function avoided(text: string, { charter }: GuardScene): Warning | null {
  const folded = fold(text);
  const found = (charter?.words ?? []).flatMap(({ avoid, prefer }) =>
    // What is to be said instead may hold the word.
    findWords(folded, [avoid]).map((span) => ({ ...span, said: text.slice(span.start, span.end), prefer })),
  );
  const instead = findWords(
    folded,
    (charter?.words ?? []).map(({ prefer }) => prefer),
  );
  const spans = apart(found).filter(({ start, end }) => !instead.some((one) => one.start <= start && end <= one.end));
  if (spans.length === 0) return null;
  const words = new Map(spans.map(({ said, prefer }) => [foldPlain(said), { said, prefer }]));
  return warning(
    'avoided',
    'warn',
    { words: [...words.values()] },
    spans.map(({ start, end }) => ({ start, end })),
  );
}
