/** Addresses of Reddit, and what the address of a page tells: whose profile, which community. */
import type { FieldFunction } from '../network.ts';

export const POST = /^\/(?:r|u|user)\/[\w.-]+\/comments\/\w+(?:\/[^/]+(?:\/\w+)?)?\/?/;
export const PERSON = /^\/(?:user|u)\/([\w-]+)(?:\/(?!comments\/\w)|$)/;
const THING = /\/comments\/(\w+)(?:\/[^/?#]*\/(\w+))?/;
export const COMMUNITY = /^\/(r\/[\w.-]+)\/?(?:(?:hot|new|top|best|rising)\/?)?$/;

export const owner: FieldFunction<string> = (_root, { url }) => PERSON.exec(url.pathname)?.[1] ?? null;
export const community: FieldFunction<string> = (_root, { url }) => COMMUNITY.exec(url.pathname)?.[1] ?? null;

/** Of a root's links to posts the one to a comment, since a comment links to its post as well, else the first. */
export const address: FieldFunction<string> = (_root, _page, find) => {
  const links = find('a[href*="/comments/"]').map((link) => link.getAttribute('href') ?? '');
  return links.find((link) => THING.exec(link)?.[2]) ?? links[0] ?? null;
};

/** `t3_` and `t1_` with the id of a post or a comment: how the site names both everywhere. */
export const fullname: FieldFunction<string> = (root, page, find) => {
  const [, post, comment] = THING.exec(String(address(root, page, find))) ?? [];
  return comment ? `t1_${comment}` : post ? `t3_${post}` : null;
};

/** More votes down than up is no count of likes. */
export const score =
  (attribute: string, selector?: string): FieldFunction<string> =>
  (root, _page, find) => {
    const votes = (selector ? find(selector)[0] : root)?.getAttribute(attribute) ?? null;
    return votes?.startsWith('-') ? null : votes;
  };
