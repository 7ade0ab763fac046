/** What the menu puts into a body, and where. */
import { typeInto } from '../typeInto.ts';

/** `[from, to)` of the body is replaced; then `[start, end)` of the new body is selected, to be written over. */
export interface Insertion {
  from: number;
  to: number;
  text: string;
  start: number;
  end: number;
}

/** Code with places to fill in: what she selected goes into the first, the first that stays empty is selected. */
export interface Snippet {
  /** Parts between the places. */
  parts: readonly [string, ...string[]];
  /** What stands in each place, as an example. */
  places: readonly string[];
}

export function insertSnippet({ parts, places }: Snippet, body: string, from: number, to: number): Insertion {
  const selected = body.slice(from, to);
  const filled = places.map((place, at) => (at === 0 && selected ? selected : place));
  const text = parts.map((part, at) => part + (filled[at] ?? '')).join('');
  const next = selected ? 1 : 0;
  const before = parts.slice(0, next + 1).join('') + filled.slice(0, next).join('');
  const place = places[next];
  const start = place === undefined ? from + text.length : from + before.length;
  return { from, to, text, start, end: place === undefined ? start : start + place.length };
}

/** The variable that ends at the caret, or that the caret is in; null: there is none. */
function variableAt(body: string, caret: number): { from: number; to: number; inner: string } | null {
  for (const found of body.matchAll(/\{\{([^{}\n]*)\}\}|\{([^{}\n%]*)\}/g)) {
    const to = found.index + found[0].length;
    if (found.index < caret && caret <= to)
      return { from: found.index, to, inner: (found[1] ?? found[2] ?? '').trim() };
  }
  return null;
}

/** A filter goes to the variable at the caret; without one, `example` is the variable. */
export function insertFilter(filter: string, example: string, body: string, from: number, to: number): Insertion {
  const variable = variableAt(body, to);
  const inner = variable?.inner || example;
  const text = `{{ ${inner} | ${filter} }}`;
  const start = variable?.from ?? from;
  const selected = variable ? text.length : 3;
  return {
    from: start,
    to: variable?.to ?? to,
    text,
    start: start + selected,
    end: start + (variable ? selected : 3 + inner.length),
  };
}

export function putInto(field: HTMLTextAreaElement, { from, to, text, start, end }: Insertion): void {
  field.focus();
  field.setSelectionRange(from, to);
  typeInto(field, text);
  field.setSelectionRange(start, end);
}
