/** Sends what was flagged to the background, in batches, once per post unless it changed. */
import type { PostView } from '../core/messages.ts';
import type { Flag } from '../core/queue.ts';
import { ask } from '../platform/bus.ts';

/** At most this many posts cross at once, and this long after the first. */
const BATCH = 50;
const WAIT_MS = 300;

export interface Reports {
  flag(flag: Flag): void;
  /** Asks for the view of a post again, after a write or an undo. */
  refresh(flag: Flag): void;
  /** State, level and signals, as last heard; undefined: not heard yet. */
  view(post: string): PostView | undefined;
  /** A gesture changed something of it. */
  change(post: string, part: Partial<PostView>): void;
}

function signature({ post, matches }: Flag): string {
  return JSON.stringify([post.text, matches.map(({ watchId, term }) => [watchId, term])]);
}

/** `heard` is called for each post of which the background told something new. */
export function startReports(heard: (post: string) => void, signal: AbortSignal): Reports {
  const sent = new Map<string, string>();
  const views = new Map<string, PostView>();
  const waiting = new Map<string, Flag>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (post: string, part: Partial<PostView>): void => {
    const before = views.get(post);
    const view = { ...before, ...part } as PostView;
    if (JSON.stringify(before) === JSON.stringify(view)) return;
    views.set(post, view);
    heard(post);
  };
  const send = async (flags: Flag[]): Promise<void> => {
    try {
      const answer = await ask('posts.seen', { flags });
      if (signal.aborted) return;
      for (const [post, view] of Object.entries(answer)) change(post, view);
    } catch {
      // The worker may be gone for a moment: the next sighting of each post tells it again.
      for (const { post } of flags) sent.delete(post.id);
    }
  };
  const flush = (): void => {
    const flags = [...waiting.values()].slice(0, BATCH);
    for (const { post } of flags) waiting.delete(post.id);
    timer = waiting.size > 0 ? setTimeout(flush, WAIT_MS) : undefined;
    void send(flags);
  };
  const enlist = (flag: Flag): void => {
    if (signal.aborted) return;
    sent.set(flag.post.id, signature(flag));
    waiting.set(flag.post.id, flag);
    timer ??= setTimeout(flush, WAIT_MS);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    flag: (flag) => {
      if (sent.get(flag.post.id) !== signature(flag)) enlist(flag);
    },
    refresh: enlist,
    view: (post) => views.get(post),
    change,
  };
}
