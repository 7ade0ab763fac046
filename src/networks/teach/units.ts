/** From a name and a text that belong together: the posts of the page, and where each holds its name and its text. */
import { type Naming, namingsAfter, namingsInside, namingsOfUnit, WEAK } from './naming.ts';
import { wordsOf } from './whole.ts';

/** A field known inside units: in how many of them it finds words. */
export interface Held extends Naming {
  found: number;
}

export interface Units {
  root: Naming;
  /** The unit that holds what she pointed at. */
  unit: Element;
  /** All of them, or the first of very many. */
  roots: Element[];
  author: Held;
  text: Held;
  /** Units with both. */
  complete: number;
  height: number;
}

/** Looked at to compare selectors; a page may hold thousands. */
const SAMPLE = 40;
const HEIGHT = 14;
/** A unit that lacks name or text costs a quarter of what a complete one is worth. */
const LACK = 0.25;

const hasWords = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/** The first element with words that a selector finds in a unit and in no unit nested in it. */
export function firstIn(unit: Element, selector: string, root: string): Element | null {
  for (const element of unit.querySelectorAll(selector))
    if (element.closest(root) === unit && hasWords(element)) return element;
  return null;
}

type Within = Pick<Units, 'unit' | 'roots' | 'root'>;

/**
 * The selector of an element of the unit that finds its like in most units; null: none finds the element itself first.
 * `more`: other ways to know it.
 */
export function heldIn({ unit, roots, root }: Within, element: Element, more: readonly Naming[] = []): Held | null {
  let best: Held | null = null;
  const tried = new Set<string>();
  const namings = [...namingsInside(unit, element), ...more].sort((one, other) => one.rank - other.rank);
  for (const naming of namings) {
    if (tried.has(naming.selector) || firstIn(unit, naming.selector, root.selector) !== element) continue;
    tried.add(naming.selector);
    const found = roots.filter((each) => firstIn(each, naming.selector, root.selector)).length;
    if (!best || found > best.found * (naming.rank >= WEAK ? 1.1 : 1)) best = { ...naming, found };
    if (found === roots.length) break;
  }
  return best;
}

function unitsBy(root: Naming, unit: Element, name: Element, text: Element, height: number): Units | null {
  const all = [...unit.ownerDocument.querySelectorAll(root.selector)];
  const from = Math.max(0, all.indexOf(unit) - SAMPLE / 2);
  const roots = all.slice(from, from + SAMPLE);
  if (name.closest(root.selector) !== unit || text.closest(root.selector) !== unit) return null;
  const author = heldIn({ unit, roots, root }, name);
  const words = author && heldIn({ unit, roots, root }, text, namingsAfter(name, author, text));
  if (!words) return null;
  const isComplete = (each: Element): boolean =>
    [author, words].every(({ selector }) => firstIn(each, selector, root.selector));
  return { root, unit, roots, author, text: words, complete: roots.filter(isComplete).length, height };
}

const worth = ({ complete, roots }: Units): number => complete - LACK * (roots.length - complete);

const weakness = ({ root, author, text }: Units): number =>
  [root, author, text].filter(({ rank }) => rank >= WEAK).length;

/** Positive: `one` is better. More posts first; then what will last; then the wider part, which holds time and link. */
function compare(one: Units, other: Units): number {
  const rank = (units: Units): number => units.root.rank + units.author.rank + units.text.rank;
  return (
    worth(one) - worth(other) || weakness(other) - weakness(one) || one.height - other.height || rank(other) - rank(one)
  );
}

/** The innermost element that holds both. */
function commonAncestor(one: Element, other: Element): Element | null {
  let at: Element | null = one;
  while (at && !at.contains(other)) at = at.parentElement;
  return at;
}

/** Several names in what would be the only post: name and text are of two posts. */
function isMixed({ complete, unit, author }: Units): boolean {
  const names = [...unit.querySelectorAll(author.selector)].map(wordsOf).filter(Boolean);
  return complete < 2 && new Set(names).size > 1;
}

/** Null where nothing smaller than the page holds both, or only what holds other posts too. */
export function unitsAround(name: Element, text: Element): Units | null {
  const { body } = name.ownerDocument;
  let best: Units | null = null;
  let unit = commonAncestor(name, text);
  for (let height = 0; unit && body.contains(unit) && unit !== body && height < HEIGHT; height++) {
    const tried = new Set<string>();
    for (const root of namingsOfUnit(unit, name, text)) {
      if (tried.has(root.selector)) continue;
      tried.add(root.selector);
      const units = unitsBy(root, unit, name, text, height);
      if (units && (!best || compare(units, best) > 0)) best = units;
    }
    // What holds the other posts as well is no post.
    if (best && best.complete > 1 && best.roots.filter((each) => unit?.contains(each)).length > 1) break;
    unit = unit.parentElement;
  }
  return best && !isMixed(best) ? best : null;
}
