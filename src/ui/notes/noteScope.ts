/** What a note is about: nothing in particular, the person or the page in front of her. */
import type { Scene } from '../../core/messages.ts';
import { type Account, authorOf } from '../../core/post.ts';

export const NOTE_SCOPES = ['free', 'person', 'page'] as const;
export type NoteScope = (typeof NOTE_SCOPES)[number];

/** Whom the scene is about; null when the page names nobody. */
export function accountOf(scene: Scene | null): Account | null {
  const account = scene?.account ?? (scene?.post ? authorOf(scene.post) : null);
  return account?.handle.trim() ? account : null;
}

/** The scopes that this page offers, the closest first. */
export function scopesOf(scene: Scene | null): NoteScope[] {
  if (!scene || shortPage(scene.url) === null) return ['free'];
  return accountOf(scene) ? ['person', 'page', 'free'] : ['page', 'free'];
}

/** The scene without anybody: a note on it is on the page. */
export function pageOnly(scene: Scene): Scene {
  return { ...scene, account: null, post: null };
}

/** `host/path` of a page, short; null when it is no http address. */
export function shortPage(url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
  } catch {
    return null;
  }
}
