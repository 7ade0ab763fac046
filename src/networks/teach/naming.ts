/** Selectors by which an element may be known on this page and the next: by what it is, never by where it stands. */
import { isGenerated, isTelling, stem } from './generated.ts';

/** `rank`: the lower, the longer a selector can be expected to hold. */
export interface Naming {
  selector: string;
  rank: number;
}

/** From this rank on a selector leans on the tree or on the look of the page. */
export const WEAK = 3;

const PURPOSES = ['data-testid', 'data-test-id', 'data-test', 'data-e2e', 'data-qa', 'itemprop', 'itemtype', 'role'];
const EMPTY_ROLES = /^(?:none|presentation|group|generic)$/;
const SEMANTIC = /^(?:article|blockquote|li|tr|dd|dt|figure|section|cite|address|time|h[1-6]|strong|b|em|p|pre|td|th)$/;

/** Longer ones come from trees without end or from addresses with secrets in them, and hold nowhere else. */
const LONGEST = 300;

/** The best first. */
const inOrder = (namings: readonly Naming[]): Naming[] =>
  namings.filter(({ selector }) => selector.length <= LONGEST).sort((one, other) => one.rank - other.rank);

const has = (name: string, value: string, operator = ''): string => `[${name}${operator}=${JSON.stringify(value)}]`;

function byPurpose(element: Element): Naming[] {
  return PURPOSES.flatMap((name) => {
    const value = element.getAttribute(name);
    if (!value || (name === 'role' && EMPTY_ROLES.test(value))) return [];
    const isWord = name === 'itemtype' || !value.split(/\s+/).some(isGenerated);
    return isWord ? { selector: has(name, value), rank: 0 } : [];
  });
}

/** `data-post-id`, `id="post-12"`: what numbers the posts names them. */
function byNumber(element: Element): Naming[] {
  const data = element
    .getAttributeNames()
    .filter((name) => /^data-[a-z]+(?:-[a-z]+)*$/.test(name) && !PURPOSES.includes(name) && !isGenerated(name))
    .map((name) => ({ selector: `[${name}]`, rank: 1 }));
  const prefix = /^([A-Za-z]{2,}[a-zA-Z_-]*?[-_]?)\d+$/.exec(element.id)?.[1];
  const byId =
    prefix && prefix.length > 2 && !isGenerated(prefix) ? [{ selector: has('id', prefix, '^'), rank: 1 }] : [];
  return [...data, ...byId];
}

function byClass(element: Element): Naming[] {
  return [...element.classList]
    .filter((name) => /^-?[A-Za-z_][\w-]*$/.test(name))
    .flatMap((name): Naming[] => {
      if (isTelling(name)) return [{ selector: `.${name}`, rank: 1 }];
      const start = stem(name);
      return [...(start ? [{ selector: has('class', start, '*'), rank: 3 }] : []), { selector: `.${name}`, rank: 6 }];
    });
}

/** A link by how its address begins: `/u/`, `profile?id=`. */
function byAddress(element: Element): Naming[] {
  const start = /^(.*[/@=~])[^/@=~]+\/?$/.exec(element.getAttribute('href') ?? '')?.[1] ?? '';
  const isTold = /[a-z@~]{1,}[/=@~]$|@$/i.test(start) && !/^https?:\/\/[^/]+\/$/.test(start);
  return isTold ? [{ selector: `a${has('href', start, '^')}`, rank: 1 }] : [];
}

function byTag(element: Element): Naming[] {
  const tag = element.localName;
  if (!/^[a-z][a-z0-9-]*$/.test(tag)) return [];
  if (tag.includes('-')) return [{ selector: tag, rank: 1 }];
  if (tag === 'a' && element.querySelector('time')) return [{ selector: 'a:has(time)', rank: 2 }];
  return SEMANTIC.test(tag) ? [{ selector: tag, rank: 2 }] : [];
}

/** Of an element by itself, the best first. */
export function namingsOf(element: Element): Naming[] {
  return inOrder([
    ...byPurpose(element),
    ...byNumber(element),
    ...byClass(element),
    ...byAddress(element),
    ...byTag(element),
  ]);
}

/** Tags from a child of `root` down to the element. */
export function steps(root: Element, element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) path.unshift(at);
  return path;
}

const tagsOf = (path: readonly Element[]): string => path.map(({ localName }) => localName).join(' > ');

/** Of an element inside a unit: by itself, by what is around it, at last by the tags that lead to it. */
export function namingsInside(unit: Element, element: Element): Naming[] {
  const path = steps(unit, element);
  const tag = element.localName;
  const around = path.slice(0, -1).flatMap((outer, at) =>
    namingsOf(outer)
      .filter(({ rank }) => rank < 2)
      .map(({ selector, rank }) => ({
        selector: `${selector} ${at === path.length - 2 ? '> ' : ''}${tag}`,
        rank: rank + 1.5,
      })),
  );
  const own = namingsOf(element);
  const linked = byAddress(path.find(({ localName }) => localName === 'a') ?? unit).map(({ selector }) => ({
    selector: `${selector} ${tag}`,
    rank: 2,
  }));
  return inOrder([
    ...own,
    ...(element.localName === 'a' ? [] : linked),
    ...around,
    { selector: `:scope > ${tagsOf(path)}`, rank: 5 },
  ]);
}

/** An element that follows the name: by the name, and by the tags that lead from its side. */
export function namingsAfter(name: Element, naming: Naming, element: Element): Naming[] {
  let side = name;
  while (side.parentElement && !side.parentElement.contains(element)) side = side.parentElement;
  if (!side.parentElement) return [];
  const isWeak = naming.rank >= WEAK;
  const known = isWeak ? tagsOf(steps(side === name ? side.parentElement : side, name)) : naming.selector;
  const start = side === name ? known : `${side.localName}:has(${isWeak ? '> ' : ''}${known})`;
  return [{ selector: `${start} ~ ${tagsOf(steps(side.parentElement, element))}`, rank: isWeak ? 5.5 : 4 }];
}

/** Of a unit that holds a name and a text: by itself, in what surrounds it, or by what it holds. */
export function namingsOfUnit(unit: Element, name: Element, text: Element): Naming[] {
  const own = namingsOf(unit);
  const tag = unit.localName;
  const within = (unit.parentElement ? namingsOf(unit.parentElement) : [])
    .filter(({ rank }) => rank < 2)
    .map(({ selector, rank }) => ({ selector: `${selector} > ${tag}`, rank: rank + 1.2 }));
  const held = [name, name.closest('a') ?? name]
    .filter((element) => unit !== element && unit.contains(element))
    .flatMap((element) => {
      const lead = tagsOf(steps(unit, element).slice(0, -1));
      return namingsOf(element)
        .filter(({ rank }) => rank < WEAK)
        .map(({ selector, rank }) => ({
          selector: `${tag}:has(> ${lead && `${lead} > `}${selector})`,
          rank: rank + 3,
        }));
    });
  const shape = [name, text].map((element) => `:has(> ${tagsOf(steps(unit, element))})`).join('');
  return inOrder([...own, ...within, ...held, { selector: tag + shape, rank: 5 }]);
}
