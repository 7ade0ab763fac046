/** Reads pages that no declaration fits: finds the repeated units that look like posts by their persons, moments and words. */

import { type Found, readUnit, textOf } from './generic/fields.ts';
import { survey } from './generic/survey.ts';
import { unitsOf } from './generic/units.ts';
import type { Network, Page } from './network.ts';
import { closestAcross } from './reader/roots.ts';
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
  const discover = (within: ParentNode): Element[] => {
    const seen = survey(within, page, network);
    const units = unitsOf(seen);
    const roots = units.map(({ root }) => seen.elements[root] as Element);
    units.forEach((unit, i) => {
      const root = roots[i] as Element;
      const nested = new Set(roots.filter((other) => other !== root && root.contains(other)));
      founds.set(root, { survey: seen, unit, nested });
    });
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
      for (let at: Node | null = node; at; at = at.parentNode) if (founds.has(at as Element)) return at as Element;
      return null;
    },
    readPost: read,
    glance: read,
    textSpans(root, start, end) {
      const found = founds.get(root);
      return found ? spansOf(textOf(found), start, end) : [];
    },
    readProfile: () => null,
    people: () => [],
    personOf: () => null,
    composers: () => [],
    composerOf: (node) => closestAcross(node, NOTHING) as HTMLElement | null,
    answers: () => null,
  };
}
