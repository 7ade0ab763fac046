/** Reads one field of a declaration: tries each step, each element found, until one gives a value of the kind wanted. */
import type { Field, FieldFunction, Find, Network, Page, PostFields } from '../network.ts';
import { type PostLink, personLink, postLink } from './links.ts';
import { listOf } from './lists.ts';
import { cleanHandle, cleanName } from './names.ts';
import { parseCount } from './numbers.ts';
import { holds, queryInside } from './roots.ts';
import { type Composed, composeText } from './text.ts';
import { parseTime } from './times.ts';

/** A root to read, and what belongs to it. */
export interface Scope {
  network: Network;
  page: Page;
  root: Element;
  /** Posts that stand inside `root`: what they hold is theirs. */
  nested: ReadonlySet<Element>;
  find: Find;
}

/** What a step of a field comes up with before it is read as a text, a count, a link... */
type Found = Element | readonly Element[] | string | number | boolean;

export function scopeOf(network: Network, page: Page, root: Element): Scope {
  const declared = network.markup?.shadowHosts;
  // Few roots hold shadow roots; asking each field through them would double the cost of reading.
  const hosts = declared && (root.matches(declared) || root.querySelector(declared)) ? declared : undefined;
  const nested = new Set(queryInside(root, postSelector(network), hosts));
  const theirs = (element: Element): boolean => [...nested].some((post) => holds(post, element));
  const found = new Map<string, readonly Element[]>();
  const find: Find = (selector) => {
    let own = found.get(selector);
    if (!own) {
      own = queryInside(root, selector, hosts);
      if (nested.size > 0) own = own.filter((element) => !theirs(element));
      found.set(selector, own);
    }
    return own;
  };
  return { network, page, root, nested, find };
}

/** Roots of all posts, quoted ones among them. */
export const postSelector = ({ post }: Network): string =>
  listOf(post)
    .flatMap(({ root, quoted }) => (quoted ? [root, quoted] : [root]))
    .join(', ');

/** The declaration by which a root is read: that of its own markup, else the one that calls it quoted. */
export function fieldsOf({ post }: Network, root: Element): PostFields {
  const list = listOf(post);
  const fields =
    list.find((each) => root.matches(each.root)) ??
    list.find(({ quoted }) => quoted && root.matches(quoted)) ??
    list[0];
  if (!fields) throw new Error('a network without posts');
  return fields;
}

/** The first value that `convert` accepts among what the field comes up with. */
export function readField<T, R>(
  field: Field<T> | undefined,
  scope: Scope,
  convert: (found: Found) => R | null,
): R | null {
  if (field === undefined) return null;
  const steps = (typeof field === 'object' ? field : [field]) as readonly (string | FieldFunction<Found>)[];
  for (const step of steps) {
    for (const found of typeof step === 'string' ? select(step, scope) : call(step, scope)) {
      const value = convert(found);
      if (value !== null) return value;
    }
  }
  return null;
}

export const readCount = (field: Field<string | number> | undefined, scope: Scope): number | null =>
  readField(field, scope, (found) => (typeof found === 'number' ? found : parseCount(plainText(found, scope))));

export const readTime = (field: Field<string | number> | undefined, scope: Scope): number | null =>
  readField(field, scope, (found) => parseTime(typeof found === 'number' ? found : plainText(found, scope)));

export const readName = (field: Field | undefined, scope: Scope): string | null =>
  readField(field, scope, (found) => cleanName(plainText(found, scope)));

export const readText = (field: Field | undefined, scope: Scope): string | null =>
  readField(field, scope, (found) => plainText(found, scope).trim() || null);

/** A link gives the handle whose page it opens; any other text is the handle itself. */
export const readHandle = (field: Field | undefined, scope: Scope): string | null =>
  readField(field, scope, (found) => {
    const text = plainText(found, scope);
    const link = /^(?:https?:)?\//.test(text);
    return link ? personLink(text, scope.network, scope.page) : cleanHandle(text);
  });

export const readPostLink = (field: Field | undefined, scope: Scope): PostLink | null =>
  readField(field, scope, (found) => postLink(hrefOf(found), scope.network, scope.page));

/** True where the field finds something, false where it finds nothing, null where none is declared. */
export function readFlag(field: Field<boolean> | undefined, scope: Scope): boolean | null {
  if (field === undefined) return null;
  return readField(field, scope, (found) => (found === false || found === 'false' ? null : true)) ?? false;
}

/** The text of a post with where it stands; without runs when it stands in no element. */
export function readPostText(scope: Scope): Composed {
  const read = readField(fieldsOf(scope.network, scope.root).text, scope, (found) => {
    const sources = elementsOf(found);
    const composed = sources ? compose(sources, scope) : { text: String(found).trim(), runs: [] };
    return composed.text ? composed : null;
  });
  return read ?? { text: '', runs: [] };
}

const compose = (sources: readonly Element[], scope: Scope): Composed =>
  composeText(sources, scope.network.markup, scope.nested);

function plainText(found: Found, scope: Scope): string {
  const sources = elementsOf(found);
  return sources ? compose(sources, scope).text : String(found);
}

function elementsOf(found: Found): readonly Element[] | null {
  if (typeof found !== 'object') return null;
  return 'nodeType' in found ? [found] : found;
}

const hrefOf = (found: Found): string =>
  typeof found === 'object' && 'nodeType' in found ? (found.getAttribute('href') ?? '') : String(found);

function call(step: FieldFunction<Found>, scope: Scope): Found[] {
  const found = step(scope.root, scope.page, scope.find);
  return found === null || (Array.isArray(found) && found.length === 0) ? [] : [found];
}

function select(step: string, scope: Scope): readonly Found[] {
  const { selector, attribute } = parseStep(step);
  const elements = selector ? scope.find(selector) : [scope.root];
  if (!attribute) return elements;
  return elements.flatMap((element) => element.getAttribute(attribute) ?? []);
}

const parsed = new Map<string, { selector: string; attribute: string | null }>();

/** The attribute follows the last `@`, when only a name does: `a[href*="@"]` has none. */
export function parseStep(step: string): { selector: string; attribute: string | null } {
  let parts = parsed.get(step);
  if (!parts) {
    const match = /^(.*)@([\w:-]+)$/s.exec(step);
    parts = { selector: (match?.[1] ?? step).trim(), attribute: match?.[2] ?? null };
    parsed.set(step, parts);
  }
  return parts;
}
