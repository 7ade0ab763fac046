/** Sends what was flagged to the background, in batches, once per post unless it changed. */
import type { Flag, PostState } from '../core/queue.ts';
import { ask } from '../platform/bus.ts';

/** At most this many posts cross at once, and this long after the first. */
const BATCH = 50;
const WAIT_MS = 300;

export interface Reports {
  flag(flag: Flag): void;
  /** Asks the state of a post again, after an undo. */
  refresh(flag: Flag): void;
  /** State in the queue, as last heard; undefined: not heard yet. */
  state(post: string): PostState | undefined;
  /** A gesture changed the state. */
  setState(post: string, state: PostState): void;
}

function signature({ post, matches }: Flag): string {
  return JSON.stringify([post.text, matches.map(({ watchId, term }) => [watchId, term])]);
}

/** `heard` is called for each post whose state the background told. */
export function startReports(heard: (post: string) => void, signal: AbortSignal): Reports {
  const sent = new Map<string, string>();
  const states = new Map<string, PostState>();
  const waiting = new Map<string, Flag>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setState = (post: string, state: PostState): void => {
    if (states.get(post) === state) return;
    states.set(post, state);
    heard(post);
  };
  const send = async (flags: Flag[]): Promise<void> => {
    try {
      const answer = await ask('posts.seen', { flags });
      if (signal.aborted) return;
      for (const [post, state] of Object.entries(answer)) setState(post, state);
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
    state: (post) => states.get(post),
    setState,
  };
}
