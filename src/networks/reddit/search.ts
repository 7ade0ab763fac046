/** Results of Reddit's search: no custom elements, and the author only in what they report about clicks. */
import type { FieldFunction, PostFields } from '../network.ts';
import { fullname } from './paths.ts';

const UNIT =
  ':is([data-testid="search-sdui-post"], [data-testid="search-post-unit"], [data-testid="sdui-post-unit"], [data-testid="search-sdui-comment-unit"])';
const CONTEXT = 'data-faceplate-tracking-context';

const reported: FieldFunction<string> = (root, _page, find) => {
  const around = root.closest(`search-telemetry-tracker[${CONTEXT}]`);
  for (const tracker of [root, ...find(`[${CONTEXT}]`), ...(around ? [around] : [])]) {
    const name = /"profile":\{[^}]*"name":"(?:u\/)?([\w-]+)"/.exec(tracker.getAttribute(CONTEXT) ?? '');
    if (name?.[1]) return name[1];
  }
  return null;
};

/** Where no author is to be had, the community stands in for it, as it does on the page. */
const community: FieldFunction<string> = (_root, _page, find) =>
  /\/(r\/[\w.-]+)\/comments\//.exec(find('a[href*="/comments/"]')[0]?.getAttribute('href') ?? '')?.[1] ?? null;

export const results: PostFields = {
  root: `${UNIT}:not(${UNIT} *)`,
  type: (root) => (root.matches('[data-testid="search-sdui-comment-unit"]') ? 'comment' : 'post'),
  id: [
    (root) => (root.matches('[data-testid="search-sdui-comment-unit"]') ? null : root.getAttribute('data-thingid')),
    fullname,
  ],
  permalink: ['a[href*="/comment/"]@href', 'a[href*="/comments/"]@href'],
  author: [reported, 'a[href*="/user/"]', community],
  handle: [reported, 'a[href*="/user/"]@href'],
  text: [
    '[data-testid="search-comment-content"]',
    '[data-testid="post-title-text"]',
    'a[data-testid="post-title"]',
    'h2, h3',
  ],
  time: ['faceplate-timeago@ts', 'time@datetime'],
  likes: '[data-testid="search-counter-row"] faceplate-number@number',
  replies: (_root, _page, find) =>
    find('[data-testid="search-counter-row"] faceplate-number')[1]?.getAttribute('number') ?? null,
};
