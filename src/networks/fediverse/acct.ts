/** The complete name of a person of the fediverse, `user@host`: the same on every server that shows her. */
import type { FieldFunction, Page } from '../network.ts';
import { httpUrl } from '../reader/links.ts';

/** `/@ada`, `/@ada@other.example`, `/users/ada`, `/u/ada`, below the server's name where a client shows several. */
const PERSON = /^(?:\/([^/@]+\.[^/@]+|deck|web))?\/(?:@|u\/|users\/)([^/@]+)(?:@([^/]+))?/;

/** Servers may name their people after another domain than the one that serves the page; Mastodon's first state tells. */
export function localDomain({ document, url }: Page): string {
  const state = document.querySelector('script#initial-state')?.textContent ?? '';
  return /"domain":\s*"([^"/\s]+)"/.exec(state)?.[1] ?? url.host;
}

/** From a link to her page or a text such as `@ada`; null for any other text. */
export function completeAcct(value: string, page: Page): string | null {
  const text = value.trim();
  const name = /^@?([^\s/@]+)(?:@([^\s/@]+))?$/.exec(text);
  if (name) return `${name[1]}@${name[2] ?? localDomain(page)}`;
  const link = httpUrl(text, page);
  const match = link && PERSON.exec(decoded(link.pathname));
  if (!match) return null;
  const [, server, user, host] = match;
  const home = link.host === page.url.host ? localDomain(page) : link.host;
  return `${user}@${host ?? (server?.includes('.') ? server : home)}`;
}

/** The person that the first of these elements names: by its link, else by its words. */
export const acct =
  (selector: string): FieldFunction<string> =>
  (_root, page, find) => {
    for (const element of find(selector)) {
      const names = [element.getAttribute('href'), element.textContent];
      const complete = names.map((name) => name && completeAcct(name, page)).find(Boolean);
      if (complete) return complete;
    }
    return null;
  };

/** Her page on her own server. */
export function homePage(handle: string): string {
  const [user, host] = handle.split('@');
  return `https://${host}/@${user}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
