/** Flagged posts that pages met, and what she decided of them. */
import type { PostView } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { chooseLevel, keepFlags, setPostState } from '../../storage/commands/index.ts';
import { queuedPosts } from '../../storage/queries/index.ts';
import { handOver, relayChoices } from '../hand.ts';
import { hear } from '../hear.ts';
import { viewOf } from '../view.ts';

async function seen(flags: readonly Flag[]): Promise<Record<string, PostView>> {
  const kept = Object.keys(await keepFlags(flags));
  return Object.fromEntries((await queuedPosts(kept)).map((row) => [row.id, viewOf(row)]));
}

export const posts = {
  'posts.seen': hear('posts.seen', ({ flags }) => seen(flags)),
  'post.state': hear('post.state', ({ flag, state }) => setPostState(flag, state)),
  'post.level': hear('post.level', ({ flag, level }) => chooseLevel(flag, level)),
  'post.hand': hear('post.hand', (asked) => handOver(asked)),
  'relays.list': hear('relays.list', () => relayChoices()),
};
