/** Facebook's addresses. People have a name of their own or a number, and links to them take several shapes. */
import type { Paths } from '../network.ts';
import type { Site } from '../reader/links.ts';

const NO_PERSON =
  'ads|bookmarks|business|dialog|events|friends|gaming|groups|hashtag|help|home|home\\.php|l\\.php|legal|live|login|marketplace|media|messages|notifications|pages|people|permalink\\.php|photo|photo\\.php|photos|plugins|policies|posts|privacy|profile\\.php|recover|reel|reels|saved|search|settings|share|sharer|stories|story\\.php|ufi|video|videos|watch';
const TAB = 'about|posts|followers|following|friends|photos|videos|reels|reels_tab|mentions|reviews|community';

const POSTS = [
  String.raw`/[^/?]+/(?:posts|videos)/(?:[^/?]+/)?([\w.-]+)`,
  String.raw`/[^/?]+/photos/(?:[^/?]+/)?(\d+)`,
  String.raw`/groups/[^/?]+/(?:posts|permalink)/(\d+)`,
  String.raw`/(?:permalink|story)\.php\?story_fbid=([\w-]+)&id=(\d+)`,
  String.raw`/photo(?:\.php|/)?\?fbid=(\d+)`,
  String.raw`/watch/?\?v=(\d+)`,
  String.raw`/reel/(\d+)`,
];

const paths = {
  origin: 'https://www.facebook.com',
  params: ['story_fbid', 'fbid', 'v', 'id', 'comment_id', 'reply_comment_id'],
  post: new RegExp(`^(?:${POSTS.join('|')})(?:/?[?&]comment_id=([^&]+)(?:&reply_comment_id=([^&]+))?)?`),
  // The same number stands in links from groups, from old pages, and from people without a name of their own.
  person: new RegExp(
    String.raw`^/(?:groups/[^/]+/user/|people/[^/]+/|pages/[^/]+/|p/[^/]+-(?=\d+/?$)|profile\.php\?id=)?(?!(?:${NO_PERSON})(?:[/?]|$))([\w.-]+)(?:/(?:${TAB}))?/?(?:&.*)?$`,
  ),
  personUrl: (handle: string) => `https://www.facebook.com/${handle}`,
} satisfies Paths;

export const site = {
  hosts: ['www', 'm', 'web'].map((name) => `https://${name}.facebook.com/*`).concat('https://facebook.com/*'),
  paths,
} satisfies Site;
