/** Real posts and people for which a reply is shown while it is written. */
import type { Scene } from '../../core/messages.ts';
import type { QueuedPost } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import { sceneOf } from '../kindness/sceneOf.ts';

export interface Example {
  /** Id of the post, or `here`. */
  id: string;
  label: string;
  scene: Scene;
}

/** As much of a post as a line of choices bears, in characters. */
const QUOTED = 40;

function labelOf({ post }: QueuedPost): string {
  const said = [...post.text.replace(/\s+/g, ' ').trim()];
  const quote = said.length > QUOTED ? `${said.slice(0, QUOTED).join('')}…` : said.join('');
  return t('replyPreviewPost', post.author ?? `@${post.handle ?? ''}`, quote);
}

/** Somebody in front of her comes first, then the posts, last flagged first. */
export function examplesFrom(here: Scene | null, posts: readonly QueuedPost[]): Example[] {
  const who = here && (here.account?.name ?? here.account?.handle ?? here.post?.author ?? null);
  const present = here && who ? [{ id: 'here', label: t('replyPreviewHere', who), scene: here }] : [];
  return [...present, ...posts.map((post) => ({ id: post.id, label: labelOf(post), scene: sceneOf(post) }))];
}

export function chosenScene(examples: readonly Example[], id: string): Scene | null {
  return examples.find((example) => example.id === id)?.scene ?? null;
}
