/** Watches for tests, and texts in which the expected hits stand between ⟦ and ⟧. */
import { WATCH_OPTIONS, type Watch } from '../../src/core/watch.ts';

export function watch(terms: string | string[], rest: Partial<Watch> = {}): Watch {
  return {
    id: 'w1',
    kind: 'brand',
    name: 'Test',
    terms: [terms].flat(),
    ...WATCH_OPTIONS,
    createdAt: 0,
    updatedAt: 0,
    ...rest,
  };
}

export interface Marked {
  text: string;
  spans: { start: number; end: number }[];
}

/** Takes the brackets out and tells where they stood. */
export function readMarks(marked: string): Marked {
  const spans: Marked['spans'] = [];
  let text = '';
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    const last = spans.at(-1);
    if (piece.startsWith('⟦')) spans.push({ start: text.length, end: -1 });
    else if (piece.startsWith('⟧') && last) last.end = text.length;
    text += piece.replace(/^[⟦⟧]/, '');
  }
  return { text, spans };
}
