/** Which composer a reply goes to, and which post and person it is then about. */
import type { Scene } from '../../core/messages.ts';
import { authorOf, type Post } from '../../core/post.ts';
import type { Composers } from '../composers.ts';
import type { FrameContext } from '../context.ts';

/** True where the network says which post a composer answers; there, no answer means a new post. */
export function tellsAnswers(context: FrameContext): boolean {
  return context.reader()?.network.composer.answers !== undefined;
}

/** False when a text meant for the scene's post would be said elsewhere. `held`: the composer has the focus. */
function suits(
  context: FrameContext,
  composers: Composers,
  composer: HTMLElement,
  scene: Scene,
  held: boolean,
): boolean {
  const link = scene.post?.permalink;
  if (!link) return true;
  const answered = composers.answers(composer);
  return answered ? answered === link : held || !tellsAnswers(context);
}

/** The composer that has the focus, else one that answers the scene's post, else the last one used; null: none is open. */
export function composerFor(context: FrameContext, composers: Composers, scene: Scene): HTMLElement | null {
  const focused = composers.focused();
  if (focused && suits(context, composers, focused, scene, true)) return focused;
  const answering = scene.post?.permalink ? composers.answering(scene.post.permalink) : null;
  if (answering) return answering;
  const last = composers.last();
  return last && suits(context, composers, last, scene, false) ? last : null;
}

function postAt(context: FrameContext, permalink: string): Post | null {
  for (const root of context.roots()) {
    const post = context.reader()?.readPost(root);
    if (post?.permalink === permalink) return post;
  }
  return null;
}

/** The scene as the composer sees it: its post is the one that it answers, wherever the pointer is. */
export function sceneOf(context: FrameContext, composers: Composers, composer: HTMLElement, scene: Scene): Scene {
  const answered = composers.answers(composer);
  if (answered === null) return scene.post && tellsAnswers(context) ? { ...scene, account: null, post: null } : scene;
  if (scene.post?.permalink === answered) return scene;
  const post = postAt(context, answered);
  return { ...scene, account: post && authorOf(post), post };
}
