/** Finds the words of a unit: the part of it that holds most of them, beside its head. */
import { type Composed, composeText } from '../reader/text.ts';
import type { Found } from './fields.ts';
import { contains, held, type Survey } from './survey.ts';

/** The share of a unit's words that makes a part of it the body. */
const MOST = 0.7;

export function bodyOf(found: Found): Composed {
  const { survey, unit, nested } = found;
  const { root, head } = unit;
  const headed = head !== root && held(survey, 'prose', root) > held(survey, 'prose', head) + 1;
  const apart = new Set(nested);
  if (headed) apart.add(survey.elements[head] as Element);
  for (const index of survey.persons)
    if (index === unit.person || sameLink(survey, index, unit.person)) apart.add(survey.elements[index] as Element);
  for (const index of survey.moments) if (contains(survey, root, index)) apart.add(survey.elements[index] as Element);
  const out = [...survey.elements.keys()].filter(
    (index) => contains(survey, root, index) && apart.has(survey.elements[index] as Element),
  );
  const words = (index: number): number =>
    out.reduce(
      (left, each) =>
        contains(survey, index, each) && !out.some((other) => other < each && contains(survey, other, each))
          ? left - held(survey, 'prose', each)
          : left,
      out.some((each) => contains(survey, each, index)) ? 0 : held(survey, 'prose', index),
    );
  const all = words(root);
  let body = root;
  for (;;) {
    const child = childrenOf(survey, body).find((each) => words(each) >= all * MOST && words(each) > 0);
    if (child === undefined) break;
    body = child;
  }
  return composeText([survey.elements[body] as Element], {}, apart);
}

function childrenOf({ parent, end }: Survey, index: number): number[] {
  const children: number[] = [];
  for (let child = index + 1; child < (end[index] ?? 0); child = end[child] ?? child + 1) {
    if (parent[child] === index) children.push(child);
  }
  return children;
}

function sameLink({ elements }: Survey, a: number, b: number): boolean {
  return elements[a]?.getAttribute('href') === elements[b]?.getAttribute('href');
}
