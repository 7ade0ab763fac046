/** Makes a network of a site that she taught, so that the one reader reads both. */
import { isReadableSite, type Site, type SiteDraft, siteId } from '../core/site.ts';
import type { FieldFunction, Network, Page } from './network.ts';
import { parseStep } from './reader/fields.ts';
import { httpUrl, withoutTracking } from './reader/links.ts';

const NOTHING = ':not(*)';

/** The handle that an address names, by what addresses of people's pages begin with. */
export function handleIn(path: string, person: string): string | null {
  return path.startsWith(person) ? (/^[^/?&#]+/.exec(path.slice(person.length))?.[0] ?? null) : null;
}

/** Path and query of a link, without tracking, where it leads to a page of the site. */
export function pathOf(href: string, id: string, page: Page): string | null {
  const url = httpUrl(href, page);
  if (!url || siteId(url) !== id) return null;
  const { pathname, search } = new URL(withoutTracking(url));
  return pathname + search;
}

function linkedHandle(step: string, person: string, id: string): FieldFunction<string> {
  const { selector, attribute } = parseStep(step);
  return (_root, page, find) => {
    for (const element of find(selector)) {
      const path = pathOf(element.getAttribute(attribute ?? 'href') ?? '', id, page);
      const handle = path && handleIn(path, person);
      if (handle) return handle;
    }
    return null;
  };
}

/** Null for a site with a selector that the browser does not take. */
export function networkOfSite(site: SiteDraft, document: Document): Network | null {
  const fragment = document.createDocumentFragment();
  if (!isReadableSite(site, (selector) => fragment.querySelector(selector))) return null;
  const { id, name, person, composer } = site;
  const { root, author, handle, text, permalink, time } = site.post;
  const host = id.replace(/:\d+$/, '');
  return {
    id,
    name,
    hosts: [`*://${host}/*`, `*://www.${host}/*`],
    anchored: true,
    post: {
      root,
      author,
      handle: (handle && person ? linkedHandle(handle, person, id) : handle) ?? [],
      text,
      permalink: permalink ?? [],
      time: time ?? [],
    },
    composer: { field: composer ?? NOTHING, answers: (field) => field.closest(root) },
  };
}

/** The network of the site that she taught at an address; null where she taught none. */
export function taughtAt(sites: readonly Site[], document: Document, url: URL): Network | null {
  const site = sites.find(({ id }) => id === siteId(url));
  return (site && networkOfSite(site, document)) ?? null;
}
