/** One walk over a part of the page: where its elements, persons, moments, words and controls stand. */
import type { Network, Page } from '../network.ts';
import { personOf, saysHandle } from './persons.ts';
import { isCalledComment } from './shape.ts';
import { flatMap, STRIDE, type Steps } from './steps.ts';
import { isTimeLike } from './times.ts';

/** What is counted: letters outside of links and in links that lead to no person, controls, persons named. */
const SUMS = ['persons', 'prose', 'linked', 'controls', 'headings'] as const;
export type Sum = (typeof SUMS)[number];

/** Elements in document order; all other lists are by their index. */
export interface Survey {
  elements: Element[];
  parent: number[];
  /** Index after the last element inside. */
  end: number[];
  /** Sums over the elements before: `sum[end[i]] - sum[i]` is what `i` holds. */
  sums: Record<Sum, number[]>;
  /** Indexes of elements that show a moment, and of those that name a person. */
  moments: number[];
  persons: number[];
  /** Links that lead to a person only if something proves it. */
  maybe: { index: number; handle: string }[];
}

/** What the words of an element count as. */
type Kind = 'prose' | 'linked' | 'fragment' | 'controls' | 'moment' | 'person';

interface Step {
  element: Element;
  parent: number;
  kind: Kind;
  /** Inside something that the page's code calls a comment. */
  comment: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG HEAD NAV SELECT TEXTAREA VIDEO AUDIO CANVAS OBJECT LINK META BLOCKQUOTE'.split(
    ' ',
  ),
);
const HEADING = /^h[1-4]$/;
const SKIPPED_ROLE = /^(?:navigation|menu|menubar|search|grid|listbox|tree|tablist)$/;
const CONTROL_ROLE = /^(?:button|tab|menuitem|switch)$/;
/** Labels for those who hear the page, and what forums put under each post of a person. */
const UNSEEN = /visually-?hidden|\bsr-only|screen-reader|signature/i;
/** The same, and the words of others: none of what a post says. */
export const NOISE =
  '[class*="visually-hidden"], [class*="visuallyhidden"], .sr-only, [class*="screen-reader"], [class*="signature"], blockquote, aside[class*="quote"]';
/** "12 likes", "View 3 replies", "More (5)": said by the site, not by a person. */
const COUNT = /^\D{0,25}\(\d+\)$|^(?:\p{L}+ ){0,2}\d[\d.,]*[KM]?(?: \p{L}+){0,2}$/u;

const letters = (text: string): number =>
  (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0);

/**
 * `comment`: it stands in something that the page's code calls a comment. `entered` is told each open shadow root.
 * Each step looks at one element, or adds up a thousand numbers.
 */
export function* survey(
  within: ParentNode,
  page: Page,
  network: Network | null,
  comment = false,
  entered?: (root: ShadowRoot) => void,
): Steps<Survey> {
  const sums = Object.fromEntries(SUMS.map((sum) => [sum, [0]])) as Survey['sums'];
  const found: Survey = { elements: [], parent: [], end: [], sums, moments: [], persons: [], maybe: [] };
  const open: Step[] = [];
  const enter = (node: ParentNode, step: Omit<Step, 'element'>): void => {
    for (let child = node.lastElementChild; child; child = child.previousElementSibling) {
      open.push({ ...step, element: child });
    }
  };
  const start: Omit<Step, 'element'> = { parent: -1, kind: 'prose', comment };
  if (within.nodeType === 1) open.push({ ...start, element: within as Element });
  else enter(within, start);
  for (let next = open.pop(); next; next = open.pop()) {
    const { element } = next;
    if (isSkipped(element)) continue;
    const index = found.elements.push(element) - 1;
    found.parent.push(next.parent);
    found.end.push(index + 1);
    const comment = next.comment || isCalledComment(element);
    const kind = note(found, index, { ...next, comment }, page, network);
    enter(element, { parent: index, kind, comment });
    if (element.shadowRoot) {
      entered?.(element.shadowRoot);
      enter(element.shadowRoot, { parent: index, kind, comment });
    }
    yield;
  }
  yield* close(found);
  yield* prove(found);
  return found;
}

/** A page of one word is a person's where a link to it says that word as a handle, or where a moment's link goes on from it. */
function* prove({ elements, moments, persons, maybe, sums }: Survey): Steps<void> {
  const proven = new Set(yield* flatMap(moments, (index) => firstFolder(elements[index]) ?? []));
  const said = ({ index, handle }: Survey['maybe'][number]): string | readonly string[] =>
    saysHandle(elements[index] as Element, handle) ? handle : [];
  for (const handle of yield* flatMap(maybe, said)) proven.add(handle);
  for (const { index, handle } of maybe) if (proven.has(handle)) persons.push(index);
  persons.sort((a, b) => a - b);
  let next = 0;
  for (let i = 0; i < elements.length; i++) {
    if (persons[next] === i) next++;
    sums.persons[i + 1] = next;
    if (i % STRIDE === 0) yield;
  }
}

function firstFolder(moment: Element | undefined): string | null {
  const href = moment?.closest('a')?.getAttribute('href') ?? '';
  return /^(?:https?:\/\/[^/]+)?\/([\w.-]+)\/[\w.-]+\/[\w-]*\d/.exec(href)?.[1] ?? null;
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  if (element.localName === 'aside' && /quote/.test(element.className)) return true;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLE.test(role)) return true;
  // An open dialog puts `aria-hidden` on all that stands behind it, at the top of the page.
  if (element.getAttribute('aria-hidden') === 'true') return element.parentElement?.localName !== 'body';
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Counts what an element is by itself, without its descendants; tells what their words are. */
function note(found: Survey, index: number, step: Step, page: Page, network: Network | null): Kind {
  const { element } = step;
  const own = ownText(element);
  const named = step.kind === 'prose' ? personOf(element, own, step.comment, page, network) : null;
  const person = named?.sure === true;
  if (named?.handle && !person) found.maybe.push({ index, handle: named.handle });
  const link = step.kind === 'prose' && element.localName === 'a' && element.hasAttribute('href');
  const control = isControl(element);
  let kind: Kind = person
    ? 'person'
    : link
      ? linkKind(element)
      : control && step.kind === 'prose'
        ? 'controls'
        : step.kind;
  const dated = element.localName === 'time' || element.hasAttribute('datetime');
  if (kind !== 'controls' && (dated || isTimeLike(own))) {
    kind = 'moment';
    found.moments.push(index);
  }
  if (person) found.persons.push(index);
  const add: Partial<Record<Sum, number>> = {
    controls: control ? 1 : 0,
    headings: HEADING.test(element.localName) ? 1 : 0,
  };
  if (own && (kind === 'prose' || kind === 'linked') && !isLabel(element, own)) add[kind] = letters(own);
  for (const sum of SUMS) found.sums[sum].push((found.sums[sum][index] ?? 0) + (add[sum] ?? 0));
  return kind;
}

/** A link to a part of the page leads to no other text. */
const linkKind = (link: Element): Kind => (link.getAttribute('href')?.includes('#') ? 'fragment' : 'linked');

function isControl(element: Element): boolean {
  const role = element.getAttribute('role');
  return element.localName === 'button' || (role !== null && CONTROL_ROLE.test(role));
}

const isLabel = (element: Element, own: string): boolean =>
  UNSEEN.test(element.getAttribute('class') ?? '') || COUNT.test(own);

/** Words that stand in the element itself. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
  }
  return text.trim();
}

function* close({ elements, parent, end }: Survey): Steps<void> {
  for (let i = elements.length - 1; i >= 0; i--) {
    const up = parent[i] ?? -1;
    if (up >= 0) end[up] = Math.max(end[up] ?? 0, end[i] ?? 0);
    if (i % STRIDE === 0) yield;
  }
}

/** What an element holds, itself included. */
export function held({ end, sums }: Survey, sum: Sum, index: number): number {
  return (sums[sum][end[index] ?? 0] ?? 0) - (sums[sum][index] ?? 0);
}

export const contains = ({ end }: Survey, outer: number, inner: number): boolean =>
  outer <= inner && inner < (end[outer] ?? 0);

export function* childrenOf({ parent, end }: Survey, index: number): Generator<number> {
  for (let child = index + 1; child < (end[index] ?? 0); child = end[child] ?? child + 1) {
    if (parent[child] === index) yield child;
  }
}
