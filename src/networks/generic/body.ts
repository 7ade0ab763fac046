/** Finds the words of a unit: the part of it that holds most of them, beside its head. */
import { type Composed, composeText } from '../reader/text.ts';
import type { Found } from './fields.ts';
import { childrenOf, contains, held } from './survey.ts';

/** The share of a unit's words that makes a part of it the body. */
const MOST = 0.7;

export function bodyOf(found: Found): Composed {
  const { survey, unit } = found;
  const at = (index: number): Element => survey.elements[index] as Element;
  const words = ownWords(found);
  const inHead = unit.head === unit.root ? 0 : words(unit.head);
  // A head holds a line about the person, or all of a short comment.
  const outside = words(unit.root) - inHead;
  const headless = inHead > 0 && outside * 2 >= inHead && outside > 1;
  const start = inHead > 0 && !headless ? unit.head : unit.root;
  const left = (index: number): number => words(index) - (headless && contains(survey, index, unit.head) ? inHead : 0);
  const most = left(start) * MOST;
  let body = start;
  for (let next: number | undefined = start; next !== undefined; ) {
    body = next;
    next = most > 0 ? [...childrenOf(survey, body)].find((child) => left(child) >= most) : undefined;
  }
  const out = new Set(found.nested);
  if (headless || (inHead === 0 && unit.head !== body)) out.add(at(unit.head));
  const same = survey.elements[unit.person]?.getAttribute('href');
  const isHead = (index: number): boolean => index < unit.head || contains(survey, unit.head, index);
  for (const index of survey.moments) if (index === unit.moment || isHead(index)) out.add(at(index));
  for (const index of survey.persons) {
    // Links to others inside a text are mentions.
    const own = index === unit.person || at(index).getAttribute('href') === same;
    if (index !== body && (own || index < unit.head)) out.add(at(index));
  }
  return composeText([at(body)], {}, out);
}

/** Letters of a part that are not those of units nested in it. */
function ownWords({ survey, unit, nested }: Found): (index: number) => number {
  const roots: number[] = [];
  for (let i = unit.root + 1; i < (survey.end[unit.root] ?? 0); i++) {
    if (!nested.has(survey.elements[i] as Element)) continue;
    roots.push(i);
    i = (survey.end[i] ?? i) - 1;
  }
  return (index) =>
    roots.reduce(
      (words, root) => (contains(survey, index, root) ? words - held(survey, 'prose', root) : words),
      held(survey, 'prose', index),
    );
}
