/** Reads what a unit says: who, when, where, and the words. */
import type { Post } from '../../core/post.ts';
import type { Network, Page } from '../network.ts';
import { derivedId, nativeId } from '../reader/ids.ts';
import { httpUrl, postLink, withoutTracking } from '../reader/links.ts';
import { cleanName } from '../reader/names.ts';
import { type Composed, composeText } from '../reader/text.ts';
import { bodyOf } from './body.ts';
import { personAt } from './persons.ts';
import { contains, type Survey } from './survey.ts';
import { machineTime } from './times.ts';
import type { Unit } from './units.ts';

export interface Permalink {
  url: string;
  id: string;
}

/** A unit with the part of the page that it was found in. */
export interface Found {
  survey: Survey;
  unit: Unit;
  root: Element;
  /** Roots of units inside. */
  nested: ReadonlySet<Element>;
  /** The root that this one stands in. */
  outer: Element | null;
}

const at = ({ survey }: Found, index: number): Element => survey.elements[index] as Element;

/** The link around a moment or in it; a fragment names a comment of the page. */
export function permalinkOf(found: Found, page: Page, network: Network | null): Permalink | null {
  const moment = at(found, found.unit.moment);
  const links = [moment.closest('a[href]'), moment.querySelector('a[href]'), ...around(found, moment)];
  for (const link of links) {
    const href = link?.getAttribute('href');
    if (!link || !href || href === '#' || personAt(link, page, network)?.sure) continue;
    const declared = network?.paths && postLink(href, network, page);
    if (declared) return declared;
    const url = httpUrl(href, page);
    if (!url || network?.paths) continue;
    const clean = withoutTracking(url) + (/\d/.test(url.hash) ? url.hash : '');
    const id =
      /#\D*?([\w-]*\d[\w-]*)$/.exec(clean)?.[1] ??
      decodeURI(url.pathname + new URL(clean).search).replace(/^\/|\/$/g, '');
    return { url: clean, id };
  }
  return null;
}

/** Links beside the moment that lead to a fragment of the page: "#12". */
function around(found: Found, moment: Element): Element[] {
  const head = at(found, found.unit.head);
  return [...head.querySelectorAll('a[href*="#"]')].filter(
    (link) => /#\w*\d+$/.test(link.getAttribute('href') ?? '') && link !== moment,
  );
}

export function authorOf(found: Found, page: Page, network: Network | null): Pick<Post, 'author' | 'handle'> {
  const { survey, unit } = found;
  const first = at(found, unit.person);
  const handle = personAt(first, page, network)?.handle ?? null;
  const named = survey.persons
    .filter((index) => contains(survey, unit.root, index))
    .map((index) => at(found, index))
    .filter((link) => sameHref(link, first))
    .flatMap((link) => cleanName(composeText([link]).text.split('\n')[0] ?? '') ?? []);
  return { author: named.find((name) => !name.startsWith('@')) ?? named[0] ?? null, handle };
}

const sameHref = (a: Element, b: Element): boolean => a.getAttribute('href') === b.getAttribute('href');

export function textOf(found: Found): Composed {
  return bodyOf(found);
}

export function readUnit(found: Found, id: string, page: Page, network: Network | null): Post | null {
  const who = authorOf(found, page, network);
  if (!who.author && !who.handle) return null;
  const { text } = textOf(found);
  const link = permalinkOf(found, page, network);
  const { moment, person } = found.unit;
  const time = moment === person ? null : machineTime(at(found, moment));
  if (!text && !link) return null;
  const head = { network: id, ...who, text, time, permalink: link?.url ?? null };
  return {
    ...head,
    id: link ? nativeId(id, link.id) : derivedId(head),
    idKind: link ? 'native' : 'derived',
    type: 'post',
    lang: null,
    likes: null,
    replies: null,
    shares: null,
    verified: null,
    ad: false,
  };
}
