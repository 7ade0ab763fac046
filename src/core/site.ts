/** A site that she taught by pointing: where its posts stand in a page, as data and nothing else. */

/**
 * Fields as in the declaration of a network: a selector, or `selector@attribute`. All but `root` are looked for inside
 * one post; null: the site shows no such thing.
 */
export interface SitePost {
  root: string;
  author: string;
  /** The link to the author's page, or what holds the handle itself. */
  handle: string | null;
  text: string;
  permalink: string | null;
  time: string | null;
}

/** What makes a site, whoever taught it. */
export interface SiteDraft {
  /** See `siteId`. */
  id: string;
  /** Where it was taught: `https://forum.example`. */
  origin: string;
  name: string;
  post: SitePost;
  /** How addresses of people's pages begin after the host, up to the handle: `/u/`, `/member?id=`. */
  person: string | null;
  composer: string | null;
}

export interface Site extends SiteDraft {
  createdAt: number;
  updatedAt: number;
}

/** The id of the site of an address: its host without `www.`, as for every page of no declared network. */
export const siteId = (url: URL): string => url.host.replace(/^www\./, '').toLowerCase();

/** Whether a browser takes every selector of a site. `find` throws at one that it does not take. */
export function isReadableSite({ post, composer }: SiteDraft, find: (selector: string) => unknown): boolean {
  const { root, ...fields } = post;
  const inside = Object.values(fields).map((field) => field?.replace(/@[\w:-]+$/, '') || '*');
  try {
    [root, composer ?? '*', ...inside].forEach(find);
    return true;
  } catch {
    return false;
  }
}
