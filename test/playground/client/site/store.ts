/** What the visitor did: likes, answers, new posts. Kept for the tab, so that a reload shows it again. */
import { ME } from '../../people.ts';
import { type FeedPost, NOW, postOf } from '../../posts.ts';

/** What she wrote; `to` is the id of the post answered, null for a post of its own. */
export interface Written extends FeedPost {
  to: string | null;
}

/** What tests read of the site. */
export interface Pintagram {
  /** The site's shortcuts that were used, oldest first. */
  log: { action: string; post: string | null }[];
  /** What was published, oldest first, as the editor's model gave it. */
  published(): { to: string | null; text: string }[];
}

declare global {
  interface Window {
    __pintagram?: Pintagram;
  }
}

interface Kept {
  liked: string[];
  written: { to: string | null; text: string }[];
}

const kept: Kept = JSON.parse(sessionStorage.getItem('pintagram') ?? '{"liked":[],"written":[]}');
const listeners = new Set<() => void>();
let version = 0;

export function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Grows with each change, for React to compare. */
export function storeVersion(): number {
  return version;
}

function changed(): void {
  version++;
  sessionStorage.setItem('pintagram', JSON.stringify(kept));
  for (const listener of listeners) listener();
}

export function isLiked(id: string): boolean {
  return kept.liked.includes(id);
}

export function toggleLike(id: string): void {
  kept.liked = isLiked(id) ? kept.liked.filter((one) => one !== id) : [...kept.liked, id];
  changed();
}

export function publish(to: string | null, text: string): void {
  kept.written.push({ to, text });
  changed();
}

export function published(): Kept['written'] {
  return kept.written.map((one) => ({ ...one }));
}

/** What she wrote, as posts: the answers to one post, or, for null, her own posts. */
export function writtenTo(to: string | null): Written[] {
  return kept.written.flatMap((one, index) => (one.to === to ? [asPost(one, index)] : []));
}

/** A post by its id, generated or written here. */
export function findPost(id: string): FeedPost | null {
  const index = /^m(\d+)$/.exec(id)?.[1];
  const mine = index === undefined ? undefined : kept.written[Number(index)];
  return mine ? asPost(mine, Number(index)) : postOf(id);
}

/** The post with what was done to it here counted in. */
export function counted(post: FeedPost): FeedPost {
  return { ...post, replies: post.replies + writtenTo(post.id).length };
}

function asPost({ to, text }: Kept['written'][number], index: number): Written {
  return {
    id: `m${index}`,
    to,
    text,
    author: ME,
    lang: ME.lang,
    time: NOW + index * 1_000,
    likes: 0,
    replies: 0,
    shares: 0,
    quoted: null,
    ad: false,
    watches: [],
    signals: [],
  };
}
