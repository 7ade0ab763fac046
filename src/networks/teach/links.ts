/** The links of posts that she did not point at: to the author's page, to the post itself; and its moment. */
import { siteId } from '../../core/site.ts';
import type { Page } from '../network.ts';
import { httpUrl, withoutTracking } from '../reader/links.ts';
import { parseTime } from '../reader/times.ts';
import { handleIn, pathOf } from '../taught.ts';
import { firstIn, heldIn, type Units } from './units.ts';
import { wordsOf } from './whole.ts';

/** Most of the units must hold what is taken for a rule. */
const MOST = 0.6;
/** What addresses begin with; more than this is no rule. */
const LONGEST = 100;

/** An address up to its last part, which names somebody. */
const startOf = (path: string): string => /^.*[/@=~]/.exec(path)?.[0] ?? '';

/** What most addresses of people begin with; null where what follows does not tell one person from another. */
function sharedStart(paths: readonly string[]): string | null {
  const distinct = [...new Set(paths.map((path) => path.replace(/\/$/, '')))];
  const starts = distinct.map(startOf);
  const usual = starts.find((start) => starts.filter((each) => each === start).length > distinct.length * MOST);
  if (usual) return usual;
  const shared = startOf(distinct.reduce(commonStart));
  const handles = new Set(distinct.map((path) => handleIn(path, shared)));
  return shared !== '' && handles.size === distinct.length && !handles.has(null) ? shared : null;
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

function linkOf(name: Element, unit: Element): Element | null {
  const around = name.closest('a[href]');
  if (around && unit.contains(around)) return around;
  const words = wordsOf(name);
  return (
    name.querySelector('a[href]') ??
    [...unit.querySelectorAll('a[href]')].find((link) => words !== '' && wordsOf(link) === words) ??
    null
  );
}

/** Where the authors' pages are linked, and how their addresses begin. */
export function personLinks(units: Units, name: Element, page: Page): { handle: string; person: string } | null {
  const link = linkOf(name, units.unit);
  const held = link && heldIn(units, link);
  if (!held) return null;
  const id = siteId(page.url);
  const paths = units.roots.flatMap((unit) => {
    const found = firstIn(unit, held.selector, units.root.selector);
    return (found && pathOf(found.getAttribute('href') ?? '', id, page)) ?? [];
  });
  const person = paths.length > 0 && paths.length >= held.found * MOST ? sharedStart(paths) : null;
  return person && person.length <= LONGEST ? { handle: `${held.selector}@href`, person } : null;
}

const MOMENTS = [
  'time[datetime]@datetime',
  '[itemprop="datePublished"]@content',
  '[itemprop="dateCreated"]@content',
  '[datetime]@datetime',
  '[data-timestamp]@data-timestamp',
  '[data-time]@data-time',
  '[data-utime]@data-utime',
  'abbr[title]@title',
];

/** The field that holds a moment in most units. */
export function momentIn({ roots, root }: Units): string | null {
  const told = (field: string): number => {
    const [selector = '', attribute = ''] = field.split('@');
    const tells = (unit: Element): boolean =>
      [...unit.querySelectorAll(selector)].some(
        (element) =>
          element.closest(root.selector) === unit && parseTime(element.getAttribute(attribute) ?? '') !== null,
      );
    return roots.filter(tells).length;
  };
  return MOMENTS.find((field) => told(field) > roots.length * MOST) ?? null;
}

/** How plainly a link says that it is the post's own; null: it does not. */
function plainness(link: Element, unit: Element): number | null {
  const href = link.getAttribute('href') ?? '';
  const anchor = /#(.+)$/.exec(href)?.[1];
  if (link.matches('[rel~="bookmark"], [itemprop="url"]')) return 0;
  if (link.querySelector('time') || link.matches('time a')) return 1;
  if (anchor && (unit.id === anchor || [...unit.querySelectorAll('[id], [name]')].some(isCalled(anchor)))) return 2;
  if (/^#?\d+$/.test(wordsOf(link))) return 3;
  return link.closest('h1, h2, h3, h4') && unit.contains(link.closest('h1, h2, h3, h4')) ? 4 : null;
}

const isCalled =
  (name: string) =>
  (element: Element): boolean =>
    element.id === name || element.getAttribute('name') === name;

/** The field of the posts' own addresses: links that say so, each another in most units. */
export function ownLinks(units: Units, text: Element, page: Page): string | null {
  const { unit, roots, root } = units;
  const addressIn = (each: Element, selector: string): string[] => {
    const url = httpUrl(firstIn(each, selector, root.selector)?.getAttribute('href') ?? '', page);
    return url && siteId(url) === siteId(page.url) ? [withoutTracking(url, true)] : [];
  };
  const links = [...unit.querySelectorAll('a[href]')]
    .filter((link) => link.closest(root.selector) === unit && !text.contains(link))
    .map((link) => ({ link, order: plainness(link, unit) }))
    .filter((each): each is { link: Element; order: number } => each.order !== null)
    .sort((one, other) => one.order - other.order);
  for (const { link } of links) {
    const held = heldIn(units, link);
    const addresses = held ? roots.flatMap((each) => addressIn(each, held.selector)) : [];
    if (held && addresses.length > roots.length * MOST && new Set(addresses).size === addresses.length)
      return held.selector;
  }
  return null;
}
