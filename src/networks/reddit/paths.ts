/** Addresses of Reddit, and what the address of a page tells: whose profile, which community. */
import type { FieldFunction } from '../network.ts';

export const POST = /^\/(?:r|u|user)\/[\w.-]+\/comments\/\w+(?:\/[^/]+(?:\/\w+)?)?\/?/;
export const PERSON = /^\/(?:user|u)\/([\w-]+)(?:\/(?!comments\/\w)|$)/;
export const COMMUNITY = /^\/(r\/[\w.-]+)\/?(?:(?:hot|new|top|best|rising)\/?)?$/;

export const owner: FieldFunction<string> = (_root, { url }) => PERSON.exec(url.pathname)?.[1] ?? null;
export const community: FieldFunction<string> = (_root, { url }) => COMMUNITY.exec(url.pathname)?.[1] ?? null;

/** `t3_` and `t1_` with the id of a post or a comment: how the site names both everywhere. */
export const fullname: FieldFunction<string> = (_root, _page, find) => {
  // A comment links to its post as well.
  const links = [...find('a[href*="/comment/"]'), ...find('a[href*="/comments/"]')];
  for (const link of links) {
    const match = /\/comments\/(\w+)(?:\/[^/?]*\/(\w+))?/.exec(link.getAttribute('href') ?? '');
    if (match) return match[2] ? `t1_${match[2]}` : `t3_${match[1]}`;
  }
  return null;
};

export const score =
  (attribute: string, selector?: string): FieldFunction<string> =>
  (root, _page, find) => {
    const votes = (selector ? find(selector)[0] : root)?.getAttribute(attribute) ?? null;
    return votes?.startsWith('-') ? null : votes;
  };
