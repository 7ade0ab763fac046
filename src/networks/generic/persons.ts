/** Tells links to persons by the shape of their address. */
import type { Network, Page } from '../network.ts';
import { httpUrl, personLink } from '../reader/links.ts';
import { cleanHandle } from '../reader/names.ts';

export interface PersonLink {
  handle: string | null;
  /** Its address has the shape of a person's; else it may be a page of any kind, such as `/ada`. */
  sure: boolean;
}

/** Folders that software keeps its people in. */
const FOLDER =
  'u|users?|profiles?|profil|members?|membres?|people|person|in|by|authors?|auteurs?|utilisateur|usuario|perfil|mitglied|benutzer|channel|company|school|accounts?';
const AT = /^\/(?:[\w-]+\/)?[@~]([^/]+)\/?$/;
const IN_FOLDER = new RegExp(
  String.raw`^(?:/[\w.-]+){0,3}?/(?:${FOLDER})/(?!(?:login|signup|register|settings|edit|new)\b)([^/]+)(?:/(?:\d+|summary|posts|overview|[\w.-]*-[\w.-]*)?)?/?$`,
  'i',
);
const ROOT = /^\/([\w.-]{2,60})\/?$/;
/** Scripts that show a person, and the parameters that tell which. */
const SCRIPT = /user|profil|member|author|account/i;
const PARAMETER = /^(?:u|id|uid|un|user|userid|user_id|username|author|member|name|showuser)$/i;

/** The person whose page a link opens, or null. Comment software marks the sites of its guests by `rel`. */
export function personAt(link: Element, page: Page, network: Network | null): PersonLink | null {
  const href = link.getAttribute('href') ?? '';
  if (!href || href.startsWith('#') || href.startsWith('javascript:')) return null;
  const declared = network?.paths && personLink(href, network, page);
  if (declared) return { handle: declared, sure: true };
  const url = httpUrl(href, page);
  if (!url) return null;
  const path = AT.exec(url.pathname) ?? IN_FOLDER.exec(url.pathname);
  if (path) return named(path[1], true);
  const asked = [...url.searchParams].find(([name]) => PARAMETER.test(name));
  const script = url.pathname + ['mode', 'action', 'do'].map((name) => url.searchParams.get(name) ?? '').join();
  if (asked && SCRIPT.test(script)) return named(asked[1], true);
  const rel = link.getAttribute('rel') ?? '';
  if (/\b(?:author|ugc)\b|external nofollow/.test(rel) && (link.textContent ?? '').trim().length < 50)
    return { handle: null, sure: true };
  const root = url.host === page.url.host && !url.search ? ROOT.exec(url.pathname) : null;
  return root && !/\.\w{2,4}$/.test(url.pathname) ? named(root[1], false) : null;
}

function named(part: string | undefined, sure: boolean): PersonLink | null {
  const handle = part ? cleanHandle(decode(part)) : null;
  return handle && { handle, sure };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
