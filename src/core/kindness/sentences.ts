/** Parts a text into sentences, each with its place. */
import type { Span } from '../signals/kinds.ts';

const SENTENCE = /[^.!?…\n]+[.!?…\n]*/g;

/** They cover the text without overlap; an ellipsis or a line break ends one too. */
export function sentencesOf(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));
}

export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
