/** Posts and comments in Reddit's custom elements, whose attributes hold nearly all. */
import type { FieldFunction, PostFields } from '../network.ts';
import { address, fullname, owner, score } from './paths.ts';

/** Deleted accounts have a placeholder in place of their name. */
const handle: FieldFunction<string> = (root) => {
  const name = root.getAttribute('author');
  return name?.startsWith('[') ? null : name;
};

/** What an element shows of its own are children with a slot; answers are children too. */
const slotted = (root: Element, slot: string): Element[] =>
  [...root.children].filter((child) => child.getAttribute('slot') === slot);

/** Title and body, which is in a slot or, in later builds, named by what a click on it counts as. */
const words: FieldFunction<string> = (root, _page, find) => {
  const body = slotted(root, 'text-body');
  const named = find('[data-post-click-location="text-body"]').slice(0, 1);
  return [...slotted(root, 'title'), ...(body.length ? body : named)];
};

export const elements: PostFields[] = [
  {
    root: 'shreddit-post, shreddit-ad-post',
    id: '@id',
    permalink: '@permalink',
    author: '@author',
    handle,
    text: [words, '[id^="post-title-"]'],
    time: ['@created-timestamp', 'time@datetime'],
    lang: '@post-language',
    likes: score('score'),
    replies: '@comment-count',
    ad: (root) => root.matches('shreddit-ad-post, .promotedlink'),
  },
  {
    // A deleted comment has no address, only its answers.
    root: 'shreddit-comment[permalink]',
    type: 'comment',
    id: '@thingid',
    permalink: '@permalink',
    author: '@author',
    handle,
    text: (root) => slotted(root, 'comment'),
    time: ['@created', 'time@datetime'],
    likes: score('score'),
  },
  {
    root: 'shreddit-profile-comment',
    type: 'comment',
    id: ['@comment-id', fullname],
    permalink: ['@href', address],
    author: owner,
    handle: owner,
    text: ['[id$="-post-rtjson-content"]', '.md'],
    time: 'time@datetime',
    likes: score('score', 'shreddit-comment-action-row'),
  },
];
