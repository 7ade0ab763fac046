/** The scene of a kept post: its author, itself, the page where it was met. */
import type { Scene } from '../../core/messages.ts';
import { authorOf } from '../../core/post.ts';
import type { QueuedPost } from '../../core/queue.ts';

export function sceneOf({ post, url }: QueuedPost): Scene {
  return { account: authorOf(post), post, network: post.network, url };
}
