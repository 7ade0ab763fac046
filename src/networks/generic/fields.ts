/** Reads what the parts of a unit say: who, when, where, and the words. */
import type { Post, PostType } from '../../core/post.ts';
import type { Network, Page } from '../network.ts';
import { derivedId, nativeId } from '../reader/ids.ts';
import { httpUrl, postLink, withoutTracking } from '../reader/links.ts';
import { cleanName } from '../reader/names.ts';
import { type Composed, composeText } from '../reader/text.ts';
import { countsOf } from './counts.ts';
import { isOwn, type Parts } from './parts.ts';
import { personAt } from './persons.ts';
import { isCalledComment } from './shape.ts';
import { NOISE } from './survey.ts';
import { machineTime } from './times.ts';

export interface Permalink {
  url: string;
  id: string;
}

/** "#12", the number of a post in its thread. */
function isNumber(link: Element): boolean {
  const before = link.previousSibling?.nodeType === 3 ? (link.previousSibling as Text).data.trimEnd().slice(-1) : '';
  return /^#\d{1,7}$/.test(before + (link.textContent ?? '').trim());
}

/** The link around a moment or in it; else the one by which a post is numbered. */
export function permalinkOf(parts: Parts, page: Page, network: Network | null): Permalink | null {
  for (const link of permalinks(parts)) {
    const permalink = link && !personAt(link, page, network)?.sure ? linkOf(hrefOf(link), page, network) : null;
    if (permalink) return permalink;
  }
  return null;
}

/** One by one: to look for numbers is to look at every link of the root, which may be all of a page. */
function* permalinks(parts: Parts): Generator<Element | null | undefined> {
  const { moment, head, root } = parts;
  yield moment?.closest('a[href]');
  yield moment?.querySelector('a[href]');
  for (const link of root.querySelectorAll('a[href]')) {
    const numbered = isNumber(link) || (head.contains(link) && /#\D*\d+$/.test(hrefOf(link)));
    if (numbered && isOwn(parts, link)) yield link;
  }
}

const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

function linkOf(href: string, page: Page, network: Network | null): Permalink | null {
  if (!href || href === '#') return null;
  if (network?.paths) return postLink(href, network, page);
  const url = httpUrl(href, page);
  if (!url) return null;
  const clean = withoutTracking(url) + (/\d/.test(url.hash) ? url.hash : '');
  const fragment = /#\D*?([\w-]*\d[\w-]*)$/.exec(clean)?.[0].slice(1);
  const { pathname, search } = new URL(clean);
  return { url: clean, id: fragment ?? decode(pathname + search).replace(/^\/+|\/+$/g, '') };
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

const OWN_ID = /^(?:div-)?(?:post|comment|message|msg|reply|item|p|c)[-_]?\d+$/i;

/** The number that the page's code gives a post: that of its root, or of the first element in it that has one. */
function ownId(parts: Parts): string | null {
  const { root } = parts;
  const named = [root, ...root.querySelectorAll('[id]')].find(({ id }) => OWN_ID.test(id));
  return named && isOwn(parts, named) ? named.id.replace(/^div-/, '') : null;
}

export function authorOf(parts: Parts, page: Page, network: Network | null): Pick<Post, 'author' | 'handle'> {
  const { person, root } = parts;
  const link = person.localName === 'a' ? person : (person.querySelector('a[href]') ?? person);
  const handle = personAt(link, page, network)?.handle ?? null;
  const href = link.getAttribute('href');
  const same = href === null ? [] : [...root.querySelectorAll('a[href]')].filter((other) => hrefOf(other) === href);
  const named = [person, ...same]
    .filter((other) => isOwn(parts, other))
    .flatMap((other) => cleanName(composeText([other], { noise: NOISE }).text.split('\n')[0] ?? '') ?? []);
  return { author: named.find((name) => !name.startsWith('@')) ?? named[0] ?? null, handle };
}

export const textOf = ({ body, apart }: Parts): Composed => composeText([body], { noise: NOISE }, apart);

export interface Head
  extends Pick<Post, 'id' | 'idKind' | 'network' | 'author' | 'handle' | 'text' | 'permalink' | 'time'> {}

export function readHead(parts: Parts, id: string, page: Page, network: Network | null): Head | null {
  const who = authorOf(parts, page, network);
  if (!who.author && !who.handle) return null;
  const { text } = textOf(parts);
  const link = permalinkOf(parts, page, network);
  const native = link?.id ?? ownId(parts);
  if (!text && !native) return null;
  const time = parts.moment && machineTime(parts.moment);
  const head = { network: id, ...who, text, time, permalink: link?.url ?? null };
  return native
    ? { ...head, id: nativeId(id, native), idKind: 'native' }
    : { ...head, id: derivedId(head), idKind: 'derived' };
}

export function readUnit(parts: Parts, id: string, page: Page, network: Network | null): Post | null {
  const head = readHead(parts, id, page, network);
  return (
    head && {
      ...head,
      ...countsOf(parts),
      type: typeOf(parts, head.permalink),
      lang: parts.body.getAttribute('lang'),
      shares: null,
      verified: null,
      ad: false,
    }
  );
}

/** A unit inside another answers it where it can be answered itself; else it is shown as a quotation. */
function typeOf({ root, outer }: Parts, permalink: string | null): PostType {
  if (permalink && /comment|reply/.test(permalink)) return 'comment';
  if (isCalledComment(root) || isCalledComment(root.parentElement ?? root)) return 'comment';
  if (!outer) return 'post';
  const answerable = root.querySelector('button, [role="button"], [href*="reply"]') !== null;
  return answerable || outer.querySelector('button, [role="button"]') === null ? 'comment' : 'quoted';
}
