/** Tells units of a conversation from news, shops, mail and lists, which repeat names, moments and words as well. */
import type { Network, Page } from '../network.ts';
import { composeText } from '../reader/text.ts';
import { permalinkOf, textOf } from './fields.ts';
import { type Parts, TITLE } from './parts.ts';
import { personAt } from './persons.ts';
import { isCalledComment, shapeOf } from './shape.ts';
import { STRIDE, type Steps } from './steps.ts';
import { contains, held, NOISE, type Survey } from './survey.ts';
import type { Unit } from './units.ts';

/** A unit with where it was found and what it is made of. */
export interface Found {
  survey: Survey;
  unit: Unit;
  parts: Parts;
}

/** `sure`: a post even when it stands alone. `likely`: a post when others of its shape say other words. */
export type Verdict = 'sure' | 'likely' | 'wordless' | 'no';

/** Rows to choose from and things to buy have these; what people wrote has not. */
const CHOICES = 'input[type="checkbox"], input[type="radio"], input[type="number"]';
const AROUND = 'a[href], [role="row"], [role="option"], [role="grid"], [role="toolbar"]';
const TYPED = /Comment|DiscussionForumPosting|SocialMediaPosting|Answer|Question/;
/** Headings of more than a post: a page, a column. */
const MANY = 6;

/** `known`: it has the shape of other posts of the page, which most rows have; those cost less. */
export function* judge(found: Found, page: Page, network: Network | null, known: boolean): Steps<Verdict> {
  const { survey, unit, parts } = found;
  const { root } = parts;
  if (root.closest(AROUND) || root.querySelector(CHOICES) || isDataRow(root)) return 'no';
  // A root may be all of a page: each look at the whole of it is a step.
  yield;
  const typed = TYPED.test(root.getAttribute('itemtype') ?? '');
  const controls = held(survey, 'controls', unit.root);
  const called = typed || isCalledComment(root) || isCalledComment(root.parentElement ?? root);
  if (!called && (yield* isTitled(found, controls, page, network))) return 'no';
  const headings = held(survey, 'headings', unit.root);
  const wordy = held(survey, 'prose', unit.root) > 1;
  if (known && wordy && headings <= MANY) return 'likely';
  yield;
  const link = permalinkOf(parts, page, network);
  const handle = personAt(parts.person, page, network)?.handle ?? null;
  const ownPath = link !== null && handle !== null && startsAt(link.url, handle);
  if (headings > MANY && !typed && !(ownPath && root.matches('article, [role="article"]'))) return 'no';
  yield;
  if (!wordy || !textOf(parts).text) return link && handle ? 'wordless' : 'no';
  const fragment = link?.url.includes('#');
  const isArticle = headings > 0 && root.querySelector('h1') !== null;
  if (typed || ownPath || fragment || (called && (controls > 0 || link)) || (controls > 2 && !isArticle)) return 'sure';
  return link || controls > 0 || called || isAnswered(root) ? 'likely' : 'no';
}

/** Whether it is said that it can be answered, or that it is part of a chat or a feed. */
const isAnswered = (root: Element): boolean =>
  root.querySelector('[href*="reply"], [href*="quote"]') !== null ||
  root.closest('[role="log"], [role="feed"]') !== null;

/** Tables of data have a cell for each thing said. */
const isDataRow = (root: Element): boolean => root.localName === 'tr' && root.childElementCount > 3;

/** The words outside of links: "liked your photo" is the same in a list of what happened, whatever the photo. */
const saidBy = ({ body, apart }: Parts): string =>
  composeText([body], { noise: `${NOISE}, a` }, apart).text.slice(0, 200);

/** Whether a post's address goes on from its author's. */
function startsAt(url: string, handle: string): boolean {
  const path = new URL(url).pathname.toLowerCase();
  return ['/', '/@', '/~'].some((mark) => path.includes(`${mark}${handle.toLowerCase()}/`));
}

/** Whether a title leads to what the unit is about: a link before its person, or a heading before its words. */
function* isTitled(found: Found, controls: number, page: Page, network: Network | null): Steps<boolean> {
  const { survey, unit, parts } = found;
  const { linked, prose } = survey.sums;
  const before = (linked[unit.person] ?? 0) - (linked[unit.root] ?? 0);
  if (before >= TITLE && !contains(survey, unit.head, unit.person - 1)) return true;
  // A title that leads to its comments is a post of a list.
  const discussed = controls > 2 || parts.root.querySelector('a[href*="comment"], a[class*="comment"]') !== null;
  if (before >= TITLE && before >= held(survey, 'prose', unit.root) && !discussed) return true;
  for (let i = unit.root; i < (survey.end[unit.root] ?? 0); i++) {
    if (i % STRIDE === 0) yield;
    const heading = survey.elements[i] as Element;
    if (!/^h[1-4]$/.test(heading.localName)) continue;
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    const words = (prose[i] ?? 0) - (prose[unit.root] ?? 0) - (i > unit.head ? held(survey, 'prose', unit.head) : 0);
    const leads = link !== null && !link.getAttribute('href')?.includes('#') && !personAt(link, page, network)?.sure;
    if (leads && words < 10 && (link.textContent ?? '').trim().length >= 10) return true;
  }
  return false;
}

/** What is known of the shapes of a page, so that a row that comes later needs no company of its own. */
export class Shapes {
  #accepted = new Set<string>();
  #waiting = new Map<string, { roots: Element[]; words: Set<string> }>();

  /** Whether the page has posts. */
  get known(): boolean {
    return this.#accepted.size > 0;
  }

  /** Whether an element has the shape of a post. */
  has(element: Element): boolean {
    return this.#accepted.has(shapeOf(element));
  }

  /** Roots that are posts now: none, this one, or this one and those like it that waited for company. */
  add(parts: Parts, verdict: Verdict): Element[] {
    const { root } = parts;
    const shape = shapeOf(root);
    if (verdict === 'sure') this.#accepted.add(shape);
    if (this.#accepted.has(shape)) return [root];
    if (verdict === 'wordless') return [];
    const waiting = this.#waiting.get(shape) ?? { roots: [], words: new Set() };
    waiting.roots.push(root);
    waiting.words.add(saidBy(parts));
    this.#waiting.set(shape, waiting);
    if (waiting.words.size < 2 || waiting.words.size * 2 < waiting.roots.length) return [];
    this.#accepted.add(shape);
    this.#waiting.delete(shape);
    return waiting.roots;
  }
}
