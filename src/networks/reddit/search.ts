/** Results of Reddit's search: no custom elements, and a post's author only in what it reports about clicks. */
import type { FieldFunction, PostFields } from '../network.ts';
import { address, fullname } from './paths.ts';

/** Cards stand in one another; the outermost counts. */
const CARD = ['search-sdui-post', 'search-post-unit', 'sdui-post-unit', 'search-post-with-content-preview']
  .map((id) => `[data-testid="${id}"]`)
  .join(', ');
const UNIT = `:is(${CARD}, [data-id="search-media-post-unit"])`;
const CONTEXT = 'data-faceplate-tracking-context';
const COUNT = '[data-testid="search-counter-row"] faceplate-number';

const reported: FieldFunction<string> = (root, _page, find) => {
  const around = root.closest(`search-telemetry-tracker[${CONTEXT}]`);
  for (const tracker of [root, ...find(`[${CONTEXT}]`), ...(around ? [around] : [])]) {
    const name = /"profile":\{[^}]*"name":"(?:u\/)?([\w-]+)"/.exec(tracker.getAttribute(CONTEXT) ?? '');
    if (name?.[1]) return name[1];
  }
  return null;
};

/** Where no author is to be had, the community stands in for it, as it does on the page. */
const community: FieldFunction<string> = (root, page, find) =>
  /\/(r\/[\w.-]+)\/comments\//.exec(String(address(root, page, find)))?.[1] ?? null;

export const results: PostFields[] = [
  {
    root: `${UNIT}:not(${UNIT} *)`,
    id: ['@data-thingid', fullname],
    permalink: address,
    author: ['a[href*="/user/"]', reported, community],
    handle: ['a[href*="/user/"]@href', reported],
    text: ['[data-testid="post-title-text"]', 'a[data-testid="post-title"]', 'h2, h3'],
    time: ['faceplate-timeago@ts', 'time@datetime'],
    likes: `${COUNT}@number`,
    replies: (_root, _page, find) => find(COUNT)[1]?.getAttribute('number') ?? null,
  },
  {
    // The post stands above the comment, its counts below.
    root: '[data-testid="search-sdui-comment-unit"]',
    type: 'comment',
    id: fullname,
    permalink: address,
    author: ['a[href*="/user/"]', reported],
    handle: ['a[href*="/user/"]@href', reported],
    text: '[data-testid="search-comment-content"]',
    time: (_root, _page, find) => find('faceplate-timeago').at(-1)?.getAttribute('ts') ?? null,
    likes: 'faceplate-number:not([data-testid="search-counter-row"] *)@number',
  },
];
