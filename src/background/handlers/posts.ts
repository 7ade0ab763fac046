/** Flagged posts that pages met, and what she decided of them. */
import { keepFlags, setPostState } from '../../storage/commands/index.ts';
import { hear } from '../hear.ts';

export const posts = {
  'posts.seen': hear('posts.seen', ({ flags }) => keepFlags(flags)),
  'post.state': hear('post.state', ({ flag, state }) => setPostState(flag, state)),
};
