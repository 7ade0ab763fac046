/** Links as Bluesky's app shows and counts them: the host, and the start of a path that is long. Bare domains stay whole. */
import type { Span } from './addresses.ts';

const LINK = /(?<=^|\s|\()https?:\/\/\S+/gm;
/** A path, with what follows it, of more signs than these is cut. */
const LONGEST_PATH = 15;
const SHOWN = 13;
const DOTS = '...';

/** The link without the signs of the sentence around it. */
function trimmed(link: string): string {
  const open = link.replace(/[.,;!?]$/, '');
  return open.endsWith(')') && !open.includes('(') ? open.slice(0, -1) : open;
}

function shown(link: string): string {
  if (!URL.canParse(link)) return link;
  const { host, pathname, search, hash } = new URL(link);
  const path = `${pathname === '/' ? '' : pathname}${search}${hash}`;
  return host + (path.length > LONGEST_PATH ? path.slice(0, SHOWN) + DOTS : path);
}

/** The links of a text and what is shown of each, in order. */
export function findShortLinks(text: string): (Span & { shown: string })[] {
  return [...text.matchAll(LINK)].map(({ 0: found, index }) => {
    const link = trimmed(found);
    return { start: index, end: index + link.length, shown: shown(link) };
  });
}
