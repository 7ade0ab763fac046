/** Reads pages that no declaration fits: finds the repeated units that look like posts by their persons, moments and words. */
import { bodyOf } from './generic/body.ts';
import { type Found, readUnit } from './generic/fields.ts';
import { judge, Shapes } from './generic/judge.ts';
import { survey } from './generic/survey.ts';
import { unitsOf } from './generic/units.ts';
import type { Network, Page } from './network.ts';
import { spansOf } from './reader/spans.ts';
import type { Reader } from './reading.ts';

const NOTHING = ':not(*)';

/** What stands in for a declaration on a page of no network. */
function undeclared({ url }: Page): Network {
  const id = url.host.replace(/^www\./, '').toLowerCase();
  return {
    id,
    name: id,
    hosts: [`*://${url.hostname}/*`],
    post: { root: NOTHING, permalink: [], author: [], handle: [], text: [] },
    composer: { field: 'textarea, [contenteditable]' },
  };
}

export function createGenericReader(network: Network | null, page: Page): Reader {
  const shown = network ?? undeclared(page);
  const founds = new WeakMap<Element, Found>();
  const posts = new WeakSet<Element>();
  const shapes = new Shapes();
  const discover = (within: ParentNode): Element[] => {
    const roots: Element[] = [];
    for (const found of foundIn(within, page, network)) {
      founds.set(found.root, found);
      if (posts.has(found.root)) roots.push(found.root);
      else {
        const verdict = judge(found, page, network);
        if (verdict === 'no') continue;
        for (const root of shapes.add(found, verdict)) {
          posts.add(root);
          roots.push(root);
        }
      }
    }
    return roots;
  };
  const read = (root: Element) => {
    const found = founds.get(root);
    return found ? readUnit(found, shown.id, page, network) : null;
  };
  return {
    network: shown,
    postRoots: discover,
    postRootOf(node) {
      for (let at: Node | null = node; at; at = at.parentNode) if (posts.has(at as Element)) return at as Element;
      return null;
    },
    readPost: read,
    glance: read,
    textSpans(root, start, end) {
      const found = founds.get(root);
      return found ? spansOf(bodyOf(found), start, end) : [];
    },
    readProfile: () => null,
    people: () => [],
    personOf: () => null,
    composers: () => [],
    composerOf: () => null,
    answers: () => null,
  };
}

export function foundIn(within: ParentNode, page: Page, network: Network | null): Found[] {
  const seen = survey(within, page, network);
  const units = unitsOf(seen);
  const open: Found[] = [];
  return units.map((unit) => {
    while (open.length && (seen.end[(open.at(-1) as Found).unit.root] ?? 0) <= unit.root) open.pop();
    const root = seen.elements[unit.root] as Element;
    const found = { survey: seen, unit, root, nested: new Set<Element>(), outer: open.at(-1)?.root ?? null };
    for (const outer of open) (outer.nested as Set<Element>).add(root);
    open.push(found);
    return found;
  });
}
