/** Tells posts' and people's addresses from other links, and makes them canonical. */
import { matchesAny } from '../hosts.ts';
import type { Network, Page } from '../network.ts';
import { cleanHandle } from './names.ts';

/** What tells a network's own links. */
export type Site = Pick<Network, 'hosts' | 'paths' | 'anchored'>;

export interface PostLink {
  /** Without tracking. */
  url: string;
  /** What names the post within the network. */
  id: string;
}

const TRACKING =
  /^(?:utm_.*|__cft__.*|__tn__|fbclid|gclid|dclid|msclkid|igsh|igshid|mc_eid|ref|ref_src|ref_url|src|si|trk|tracking\w*|mini\w*urn|lipi|s|t|feature|pp|rdt|share_id|sender\w*|_r|is_from_webapp)(?:\[.*)?$/i;

/** Links lead on from where the page is. */
type Place = Pick<Page, 'url'>;

/** The address that a link of the page points to, or null where it is none a person may follow. */
export function httpUrl(href: string, page: Place): URL | null {
  try {
    const url = new URL(href.trim(), page.url);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** The post that a link names, or null. Without declared paths, any link of the site is taken at its word. */
export function postLink(href: string, network: Site, page: Place): PostLink | null {
  const url = siteUrl(href, network, page);
  if (!url) return null;
  if (!network.paths) return undeclared(withoutTracking(url, network.anchored));
  const match = leading(network.paths.post, address(url, network.paths.params));
  if (!match) return null;
  const id = match
    .slice(1)
    .filter((group) => group !== undefined)
    .join('/');
  // Software on any domain numbers its posts anew on each.
  const server = network.hosts.length ? '' : `${url.host}/`;
  return { url: (network.paths.origin ?? url.origin) + match[0], id: server + decode(id || match[0]) };
}

function undeclared(url: string): PostLink {
  const { pathname, search, hash } = new URL(url);
  return { url, id: decode(pathname + search + hash).replace(/^\/+|\/+$/g, '') };
}

/** The handle whose page a link points to, or null. */
export function personLink(href: string, network: Site, page: Page): string | null {
  const { paths } = network;
  const url = paths && siteUrl(href, network, page);
  const match = url && (leading(paths.person, url.pathname) ?? leading(paths.person, address(url, paths.params)));
  return match?.[1] ? cleanHandle(decode(match[1])) : null;
}

/** An address without tracking parameters, and without its fragment unless it is `anchored`. */
export function withoutTracking(url: URL, anchored = false): string {
  const clean = new URL(url);
  if (!anchored) clean.hash = '';
  // Firefox's content scripts cannot iterate over `searchParams.keys()`; `forEach` fails in pages whose scripts are off.
  for (const part of clean.search.slice(1).split('&')) {
    const name = decode(part.split('=', 1)[0] ?? '');
    if (TRACKING.test(name)) clean.searchParams.delete(name);
  }
  return clean.href;
}

/** Links that lead off the network name none of its posts, whatever their path. */
function siteUrl(href: string, network: Site, page: Place): URL | null {
  const url = httpUrl(href, page);
  return url && (url.host === page.url.host || matchesAny(network.hosts, url)) ? url : null;
}

function address(url: URL, params: readonly string[] = []): string {
  const kept = params.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  return url.pathname + (kept.length ? `?${kept.join('&')}` : '');
}

function leading(pattern: RegExp | undefined, text: string): RegExpExecArray | null {
  const match = pattern?.exec(text) ?? null;
  return match?.index === 0 ? match : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
