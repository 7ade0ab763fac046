/** One walk over a part of the page: where its elements, persons, moments, words and controls stand. */
import type { Network, Page } from '../network.ts';
import { personAt } from './persons.ts';
import { isTimeLike } from './times.ts';

/** Elements in document order; all other lists are by their index. */
export interface Survey {
  elements: Element[];
  parent: number[];
  /** Index after the last element inside. */
  end: number[];
  /** Sums over the elements before: `sum[end[i]] - sum[i]` is what `i` holds. */
  sums: Record<Sum, number[]>;
  /** Indexes of elements that show a moment, and of links to persons. */
  moments: number[];
  persons: number[];
}

/** `prose`, `linked`: letters outside of links, and in links that lead to no person. */
export type Sum = 'persons' | 'prose' | 'linked' | 'controls';

/** What the words of an element are. */
type Kind = 'prose' | 'linked' | 'controls' | 'moment' | 'person';

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG HEAD NAV SELECT TEXTAREA VIDEO AUDIO CANVAS OBJECT LINK META'.split(' '),
);
const APART =
  '[hidden], :not(body) > [aria-hidden="true"], [role="navigation"], [role="menu"], [role="menubar"], [role="search"], [contenteditable]:not([contenteditable="false"])';
const CONTROL = 'button, [role="button"], [role="tab"], [role="menuitem"], [role="switch"], input, summary';

const letters = (text: string): number => text.match(/[\p{L}\p{Extended_Pictographic}]/gu)?.length ?? 0;

export function survey(within: ParentNode, page: Page, network: Network | null): Survey {
  const found: Survey = {
    elements: [],
    parent: [],
    end: [],
    sums: { persons: [0], prose: [0], linked: [0], controls: [0] },
    moments: [],
    persons: [],
  };
  const open: { element: Element; parent: number; kind: Kind }[] = [];
  const enter = (node: ParentNode, parent: number, kind: Kind): void => {
    for (let child = node.lastElementChild; child; child = child.previousElementSibling)
      open.push({ element: child, parent, kind });
  };
  if (within.nodeType === 1) open.push({ element: within as Element, parent: -1, kind: 'prose' });
  else enter(within, -1, 'prose');
  for (let next = open.pop(); next; next = open.pop()) {
    const { element } = next;
    if (SKIPPED.has(element.tagName.toUpperCase()) || element.matches(APART)) continue;
    const index = found.elements.push(element) - 1;
    found.parent.push(next.parent);
    const kind = note(found, index, next.kind, page, network);
    enter(element, index, kind);
    if (element.shadowRoot) enter(element.shadowRoot, index, kind);
  }
  close(found);
  return found;
}

/** Labels for those who hear the page. */
const UNSEEN = /\b(?:visually-?hidden|sr-only|screen-reader)/i;

/** Counts what an element is by itself, without its descendants; tells what their words are. */
function note(found: Survey, index: number, inherited: Kind, page: Page, network: Network | null): Kind {
  const element = found.elements[index] as Element;
  const own = ownText(element);
  const link = inherited === 'prose' && element.localName === 'a' && element.hasAttribute('href');
  const person = link && personAt(element, page, network) !== null;
  const control = element.matches(CONTROL);
  let kind: Kind = person ? 'person' : link ? 'linked' : control && inherited === 'prose' ? 'controls' : inherited;
  const moment =
    kind !== 'controls' && (element.localName === 'time' || element.hasAttribute('datetime') || isTimeLike(own));
  if (moment) {
    kind = 'moment';
    found.moments.push(index);
  }
  if (person) found.persons.push(index);
  const add = { persons: person ? 1 : 0, prose: 0, linked: 0, controls: control ? 1 : 0 };
  if ((kind === 'prose' || kind === 'linked') && !UNSEEN.test(element.getAttribute('class') ?? ''))
    add[kind] = letters(own);
  for (const sum of ['persons', 'prose', 'linked', 'controls'] as const) {
    const sums = found.sums[sum];
    sums.push((sums[index] ?? 0) + add[sum]);
  }
  return kind;
}

/** Words that stand in the element itself. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) text += (node as Text).data;
  return text.trim();
}

function close({ elements, parent, end }: Survey): void {
  for (let i = 0; i < elements.length; i++) end.push(i + 1);
  for (let i = elements.length - 1; i >= 0; i--) {
    const up = parent[i] ?? -1;
    if (up >= 0) end[up] = Math.max(end[up] ?? 0, end[i] ?? 0);
  }
}

/** What an element holds, itself included. */
export function held({ end, sums }: Survey, sum: Sum, index: number): number {
  return (sums[sum][end[index] ?? 0] ?? 0) - (sums[sum][index] ?? 0);
}

export const contains = ({ end }: Survey, outer: number, inner: number): boolean =>
  outer <= inner && inner < (end[outer] ?? 0);
