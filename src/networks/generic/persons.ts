/** Tells links to persons by the shape of their address. */
import type { Network, Page } from '../network.ts';
import { httpUrl, personLink } from '../reader/links.ts';
import { cleanHandle } from '../reader/names.ts';

export interface Person {
  /** Null: only her name is known. */
  handle: string | null;
  /** Else the address, such as `/ada`, may be that of any page. */
  sure: boolean;
}

/** Folders that software keeps its people in. */
const FOLDER =
  'u|users?|profiles?|profil|members?|membres?|people|person|in|by|authors?|auteurs?|utilisateur|usuario|perfil|mitglied|benutzer|channel|company|school';
const AT = /^\/(?:[\w-]+\/)?[@~]([^/]+)\/?$/;
const IN_FOLDER = new RegExp(
  String.raw`^(?:/[\w.-]+){0,3}?/(?:${FOLDER})/(?!(?:login|signup|register|settings|edit|new)\b)([^/]+)(?:/(?:\d+|summary|posts|overview|[\w.-]*-[\w.-]*|(?<=/\d+/)[^/]+)?)?/?$`,
  'i',
);
const ROOT = /^\/([\w.-]{2,60})\/?$/;
/** Scripts that show a person, and the parameters that tell which. */
const SCRIPT = /user|profil|member|author|account/i;
const PARAMETER = /^(?:u|id|uid|un|user|userid|user_id|username|author|member|name|showuser)$/i;

/** What names a person in the code of comment software, where she has no page. */
const NAME =
  /(?:^|[\s_-])(?:author|fn|user-?name|nick(?:name)?|poster|commenter|display-?name)(?:[\s_-]name)?(?:$|\s)/i;
const EMPHATIC = /^(?:cite|b|strong|h[4-6])$/;

/** The person that an element names: by a link to her page, or, inside comments, by a name alone. */
export function personOf(
  element: Element,
  own: string,
  comment: boolean,
  page: Page,
  network: Network | null,
): Person | null {
  if (element.localName === 'a' && element.hasAttribute('href')) return personAt(element, page, network);
  if (!comment || own.length < 2 || own.length > 40 || /[.!?:;]$/.test(own)) return null;
  const called =
    NAME.test(element.getAttribute('class') ?? '') || /author|name/.test(element.getAttribute('itemprop') ?? '');
  return called || EMPHATIC.test(element.localName) ? { handle: null, sure: true } : null;
}

/** The person whose page a link opens, or null. */
export function personAt(link: Element, page: Page, network: Network | null): Person | null {
  const href = link.getAttribute('href') ?? '';
  if (!href || href.startsWith('#') || href.startsWith('javascript:')) return null;
  const declared = network?.paths && personLink(href, network, page);
  if (declared) return { handle: declared, sure: true };
  const url = httpUrl(href, page);
  if (!url) return null;
  const path = AT.exec(url.pathname) ?? IN_FOLDER.exec(url.pathname);
  if (path) return named(path[1]);
  const asked = [...url.searchParams].find(([name]) => PARAMETER.test(name));
  const script = url.pathname + ['mode', 'action', 'do'].map((name) => url.searchParams.get(name) ?? '').join();
  if (asked && SCRIPT.test(script)) return named(asked[1]);
  const root = url.host === page.url.host && !url.search ? ROOT.exec(url.pathname)?.[1] : null;
  // Comment software marks the sites of its guests.
  const guest = /\b(?:author|ugc)\b|external nofollow/.test(link.getAttribute('rel') ?? '');
  if (guest && (link.textContent ?? '').trim().length < 50) return { handle: null, sure: true };
  return root && !/\.(?:html?|php|aspx?)$/.test(root) ? named(root, false) : null;
}

/** Whether a link says the handle itself, which proves that its address is a person's. */
export function saysHandle(link: Element, handle: string): boolean {
  let node: Node | null = link;
  // A hidden "Verified" may follow.
  while (node && node.nodeType !== 3) node = node.firstChild;
  const texts = [node?.textContent ?? '', link.textContent ?? ''].map((text) => text.trim());
  return texts.some((text) => text === handle || text.toLowerCase() === `@${handle.toLowerCase()}`);
}

function named(part: string | undefined, sure = true): Person | null {
  const handle = part ? cleanHandle(decode(part)) : null;
  return handle ? { handle, sure } : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
