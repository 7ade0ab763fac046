/** The elements of one unit, kept while the page shows it: what is read of them is read anew each time. */
import { childrenOf, contains, held, type Sum, type Survey } from './survey.ts';
import type { Unit } from './units.ts';

export interface Parts {
  root: Element;
  moment: Element | null;
  person: Element;
  head: Element;
  /** The element that holds the words. */
  body: Element;
  /** What stands in the body and is none of its words: nested units, the author's name, the moment. */
  apart: Set<Element>;
  /** Roots of the units directly inside. */
  nested: Set<Element>;
  /** The root that this one stands in. */
  outer: Element | null;
  /** How many elements the root held when its parts were told. */
  size: number;
}

/** The share of a unit's words that makes a part of it the body; enough where nothing like it stands beside it. */
const MOST = 0.7;
const MUCH = 0.4;
/** Letters of a link that stands for an article, not a name. */
export const TITLE = 16;

/** A unit as it was found, and the indexes of the units directly inside. */
export function partsOf(survey: Survey, unit: Unit, inside: readonly number[], outer: Element | null): Parts {
  const at = (index: number): Element => survey.elements[index] as Element;
  // A title that leads away, before the author's name, is what such a post says.
  const { linked } = survey.sums;
  const titled = (linked[unit.person] ?? 0) - (linked[unit.root] ?? 0) >= TITLE;
  const words = ownWords(survey, inside, titled ? ['prose', 'linked'] : ['prose']);
  const inHead = unit.head === unit.root ? 0 : words(unit.head);
  // A head holds a line about the person, or all of a short comment.
  const outside = words(unit.root) - inHead;
  const headed = inHead > 0 && outside > 1 && outside * 2 >= inHead;
  const start = inHead > 0 && !headed ? unit.head : unit.root;
  const left = (index: number): number => words(index) - (headed && contains(survey, index, unit.head) ? inHead : 0);
  const body = descend(survey, start, left, authorBoxes(survey, unit));
  const nested = new Set(inside.map(at));
  const apart = new Set(nested);
  if (headed || (inHead === 0 && unit.head !== unit.root)) apart.add(at(unit.head));
  setApart(survey, unit, body, apart);
  const root = at(unit.root);
  const moment = unit.moment === unit.person ? null : at(unit.moment);
  const [person, head] = [at(unit.person), at(unit.head)];
  return { root, moment, person, head, body: at(body), apart, nested, outer, size: sizeOf(root) };
}

/** Whether an element of the root stands in none of the units inside. */
export function isOwn({ root, nested }: Parts, element: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) if (nested.has(at)) return false;
  return true;
}

export const sizeOf = (root: Element): number => root.getElementsByTagName('*').length;

/** Links to others inside a text are mentions, other moments part of what is said. */
function setApart(survey: Survey, unit: Unit, body: number, apart: Set<Element>): void {
  const at = (index: number): Element => survey.elements[index] as Element;
  const same = at(unit.person).getAttribute('href');
  const within = (all: readonly number[]): number[] =>
    all.slice(firstFrom(all, body), firstFrom(all, survey.end[body] ?? 0)).filter((index) => index !== body);
  const early = (index: number): boolean => index < unit.head || contains(survey, unit.head, index);
  for (const index of within(survey.moments)) if (index === unit.moment || early(index)) apart.add(at(index));
  for (const index of within(survey.persons)) {
    const own = index === unit.person || (same !== null && at(index).getAttribute('href') === same);
    if (own || index < unit.head) apart.add(at(index));
  }
}

/** The position of the first number that is not below another, in a sorted list. */
export function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function descend(
  survey: Survey,
  start: number,
  left: (index: number) => number,
  isAuthorBox: (index: number) => boolean,
): number {
  let body = start;
  for (;;) {
    const wordy = [...childrenOf(survey, body)].filter((child) => left(child) > 0);
    const letters = (children: number[]): number => children.reduce((all, child) => all + left(child), 0);
    const others = wordy.filter((child) => !isAuthorBox(child));
    // A caption begins with its author's name too; nothing like it stands beside it.
    const said = letters(others) * 2 > letters(wordy) - letters(others) ? others : wordy;
    const all = letters(said) + left(body) - letters(wordy);
    const next = said.find((child) => left(child) >= all * MOST) ?? apartOf(survey, said, all, left);
    if (next === undefined) return body;
    body = next;
  }
}

/** Forums show who wrote a post beside it: a part without the head that begins with the person's name. */
function authorBoxes(survey: Survey, unit: Unit): (index: number) => boolean {
  const { elements, end, sums, persons } = survey;
  const name = (index: number): string | null => elements[index]?.getAttribute('href') ?? null;
  const own = persons
    .slice(firstFrom(persons, unit.root), firstFrom(persons, end[unit.root] ?? 0))
    .filter((index) => index === unit.person || (name(index) !== null && name(index) === name(unit.person)));
  return (index) => {
    const first = own[firstFrom(own, index)];
    if (first === undefined || !contains(survey, index, first) || contains(survey, index, unit.head)) return false;
    return sums.prose[first] === sums.prose[index];
  };
}

/** A box that holds much of the words among others of another kind: a post beside what is said of its author. */
function apartOf(
  { elements }: Survey,
  children: readonly number[],
  all: number,
  left: (index: number) => number,
): number | undefined {
  const box = children.find((child) => left(child) >= all * MUCH);
  const element = box === undefined ? null : elements[box];
  if (!element || !/^(?:div|td|section|article|dd)$/.test(element.localName)) return undefined;
  const others = children.filter((child) => child !== box).map((child) => elements[child] as Element);
  const isText = (other: Element): boolean =>
    /^(?:p|ul|ol|pre|h[1-6])$/.test(other.localName) ||
    (other.localName === 'div' && other.className === element.className && !/\d/.test(element.id));
  return others.some(isText) ? undefined : box;
}

/** Letters of a part that are not those of units inside. */
function ownWords(survey: Survey, inside: readonly number[], sums: readonly Sum[]): (index: number) => number {
  const letters = (index: number): number => sums.reduce((all, sum) => all + held(survey, sum, index), 0);
  const before = [0];
  for (const root of inside) before.push((before.at(-1) ?? 0) + letters(root));
  return (index) => {
    const [from, to] = [firstFrom(inside, index), firstFrom(inside, survey.end[index] ?? 0)];
    return letters(index) - ((before[to] ?? 0) - (before[from] ?? 0));
  };
}
