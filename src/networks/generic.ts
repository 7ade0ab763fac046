/** Reads pages that no declaration fits: finds the repeated units that look like posts by their persons, moments and words. */
import { answeredBy, FIELDS, isCalledComposer, isWritable } from './generic/composers.ts';
import { readHead, readUnit, textOf } from './generic/fields.ts';
import { type Found, judge, Shapes } from './generic/judge.ts';
import { type Parts, partsOf, sizeOf } from './generic/parts.ts';
import { settledSurvey } from './generic/settled.ts';
import { isInComment } from './generic/shape.ts';
import { complete, flatMap, guardedSteps, type Steps } from './generic/steps.ts';
import { survey } from './generic/survey.ts';
import { unitsOf } from './generic/units.ts';
import type { Network, Page } from './network.ts';
import { guarded } from './reader/guarded.ts';
import { queryAll } from './reader/roots.ts';
import { spansOf } from './reader/spans.ts';
import type { Reader } from './reading.ts';

type Look = typeof settledSurvey;

/** Elements that a row holds at most. */
const ROW = 400;
const NOTHING = ':not(*)';

/** What stands in for a declaration on a page of no network. */
function undeclared({ url }: Page): Network {
  const id = url.host.replace(/^www\./, '').toLowerCase();
  return {
    id,
    name: id,
    hosts: [`*://${url.hostname}/*`],
    post: { root: NOTHING, permalink: [], author: [], handle: [], text: [] },
    composer: { field: NOTHING },
  };
}

export function createGenericReader(network: Network | null, page: Page): Reader {
  const reader = new GenericReader(network, page);
  return { ...guarded(reader), seekPosts: (within) => guardedSteps(reader.seekPosts(within), []) };
}

/** The same reader, whose errors come through: for tests. */
export const createStrictGenericReader = (network: Network | null, page: Page): Reader =>
  new GenericReader(network, page);

class GenericReader implements Reader {
  readonly network: Network;
  readonly #page: Page;
  /** The network that is known to be this one, with its addresses. */
  readonly #known: Network | null;
  readonly #parts = new WeakMap<Element, Parts>();
  readonly #posts = new WeakSet<Element>();
  readonly #shapes = new Shapes();

  constructor(network: Network | null, page: Page) {
    this.network = network ?? undeclared(page);
    this.#known = network;
    this.#page = page;
  }

  /** Once more is known of a page, earlier roots outside `within` are among those given: they waited for company. */
  postRoots = (within: ParentNode): Element[] => complete(this.#seek(within, survey));

  /** The page may go on changing between two steps. */
  *seekPosts(within: ParentNode): Steps<Element[]> {
    const roots = yield* this.#seek(within, settledSurvey);
    return roots.filter(({ isConnected }) => isConnected);
  }

  *#seek(within: ParentNode, look: Look): Steps<Element[]> {
    const roots = yield* this.#accepted(within, look);
    if (roots.length || within.nodeType !== 1) return roots;
    const around = this.#unfilled(within as Element);
    return around ? yield* this.#accepted(around, look) : [];
  }

  *#accepted(within: ParentNode, look: Look): Steps<Element[]> {
    const roots: Element[] = [];
    for (const found of yield* this.#find(within, look)) roots.push(...(yield* this.#accept(found)));
    return roots;
  }

  /** The row that an added element may fill, piece by piece: the largest small part around it that is in no post yet. */
  #unfilled(added: Element): Element | null {
    if (!this.#shapes.known || this.postRootOf(added)) return null;
    let row: Element | null = null;
    for (let at = added.parentElement; at && at.localName !== 'body' && sizeOf(at) < ROW; at = at.parentElement) {
      if (this.#shapes.has(at)) row = at;
    }
    return row;
  }

  *#accept(found: Found): Steps<Element[]> {
    const { root } = found.parts;
    this.#parts.set(root, found.parts);
    if (this.#posts.has(root)) return [root];
    try {
      const verdict = yield* judge(found, this.#page, this.#known, this.#shapes.has(root));
      yield;
      const accepted = verdict === 'no' ? [] : this.#shapes.add(found.parts, verdict);
      for (const post of accepted) this.#posts.add(post);
      return accepted;
    } catch (error) {
      // A text ten thousand levels deep costs its own post, not the page.
      if (error instanceof RangeError) return [];
      throw error;
    }
  }

  *#find(within: ParentNode, look: Look): Steps<Found[]> {
    const seen = yield* look(within, this.#page, this.#known, isInComment(within));
    const units = yield* unitsOf(seen);
    const inside: number[][] = units.map(() => []);
    const outers: (Element | null)[] = [];
    const open: number[] = [];
    units.forEach(({ root }, i) => {
      while (open.length && (seen.end[units[open.at(-1) ?? 0]?.root ?? 0] ?? 0) <= root) open.pop();
      const outer = open.at(-1);
      if (outer !== undefined) inside[outer]?.push(root);
      outers.push(outer === undefined ? null : (seen.elements[units[outer]?.root ?? 0] ?? null));
      open.push(i);
    });
    yield;
    return yield* flatMap(units.entries(), ([i, unit]) => ({
      survey: seen,
      unit,
      parts: partsOf(seen, unit, inside[i] ?? [], outers[i] ?? null),
    }));
  }

  /** The parts of a post as they are now: sites put new elements into old roots. */
  #partsNow(root: Element): Parts | null {
    const parts = this.#parts.get(root);
    if (!parts) return null;
    const here = [parts.person, parts.head, parts.body, parts.moment ?? root].every((part) => root.contains(part));
    if (here && parts.size === sizeOf(root)) return parts;
    const again = complete(this.#find(root, survey))[0]?.parts;
    if (again) this.#parts.set(root, { ...again, root, outer: parts.outer, size: sizeOf(root) });
    return again ?? null;
  }

  postRootOf = (node: Node): Element | null => {
    for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
      if (this.#posts.has(at as Element)) return at as Element;
    }
    return null;
  };

  readPost = (root: Element) => {
    const parts = this.#partsNow(root);
    return parts && readUnit(parts, this.network.id, this.#page, this.#known);
  };

  glance = (root: Element) => {
    const parts = this.#partsNow(root);
    return parts && readHead(parts, this.network.id, this.#page, this.#known);
  };

  textSpans = (root: Element, start: number, end: number) => {
    const parts = this.#partsNow(root);
    return parts ? spansOf(textOf(parts), start, end) : [];
  };

  readProfile = () => null;
  self = () => null;
  people = () => [];
  personOf = () => null;

  composers = (within: ParentNode): HTMLElement[] =>
    queryAll(within, FIELDS).filter((field) => this.#isComposer(field)) as HTMLElement[];

  composerOf = (node: Node): HTMLElement | null => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    let field: Element | null | undefined = element?.closest(FIELDS);
    while (field && !this.#isComposer(field)) field = field.parentElement?.closest(FIELDS);
    return (field ?? null) as HTMLElement | null;
  };

  /** On a page without posts a field must say that it is one. */
  #isComposer(field: Element): boolean {
    return isWritable(field) && (this.#shapes.known || isCalledComposer(field));
  }

  answers = (composer: HTMLElement): string | null => {
    const root = answeredBy(composer, (element) => this.#posts.has(element));
    return root && (this.glance(root)?.permalink ?? null);
  };
}
