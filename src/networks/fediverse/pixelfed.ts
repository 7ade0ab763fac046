/** Pixelfed. It shows no display names; links lead to other servers, ids stand on the names that open a card. */
import type { FieldFunction, PeopleFields, PostFields } from '../network.ts';
import { acct } from './acct.ts';

/** `apop_<id>` on the author of a post, `acpop_<id>` on that of a comment: the post's address on this server. */
const here =
  (prefix: string): FieldFunction<string> =>
  (_root, _page, find) => {
    const id = find(`a[id^="${prefix}_"]`)[0]?.id.slice(prefix.length + 1);
    return id ? `/i/web/post/${id}` : null;
  };

const post = (part: string): Pick<PostFields, 'author' | 'handle' | 'text'> => ({
  author: part,
  handle: acct(part),
  text: '.read-more-component',
});

const count = (icon: string): string => `button:has(.fa-${icon})`;

export const posts: PostFields[] = [
  {
    ...post('.card-header .username > a'),
    root: '.timeline-status-component',
    permalink: here('apop'),
    time: 'a.timestamp@title',
    likes: count('heart'),
    replies: count('comment'),
    shares: count('retweet'),
  },
  {
    ...post('.media-body-comment-username a'),
    root: '.media-status:has(.media-body-comment-username)',
    type: 'comment',
    permalink: here('acpop'),
    likes: '.media-body-likes-count .count',
  },
];

export const card: PeopleFields = {
  root: '.profile-hover-card',
  name: '.display-name',
  handle: acct('.username-link'),
  bio: '.bio',
  followers: '.followers-count',
  following: '.following-count',
};

export const field = '.post-comment-drawer textarea, .compose-modal-component textarea';

/** Under a post are the composer of its comments and those of replies to each. */
export const answered = (composer: Element): Element | null =>
  composer.closest('.media-status, .timeline-status-component');
