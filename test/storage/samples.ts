/** Invented posts, people and scenes for the tests of storage and background. */
import type { Scene } from '../../src/core/messages.ts';
import type { Account, Post } from '../../src/core/post.ts';
import type { Flag } from '../../src/core/queue.ts';
import type { ReplyDraft, WatchDraft } from '../../src/storage/commands/index.ts';

export function postOf(over: Partial<Post> = {}): Post {
  return {
    id: 'pinta:1',
    idKind: 'native',
    network: 'pinta',
    type: 'post',
    permalink: 'https://pinta.example/p/1',
    author: 'Ada Quill',
    handle: 'adaquill',
    text: 'My Lumio lamp stopped working',
    lang: 'en',
    time: 1_700_000_000_000,
    likes: 3,
    replies: null,
    shares: null,
    verified: false,
    ad: false,
    ...over,
  };
}

export function flagOf(over: Partial<Post> = {}, rest: Partial<Flag> = {}): Flag {
  const match = { watchId: 'w1', kind: 'brand' as const, term: 'Lumio', start: 3, end: 8 };
  return { post: postOf(over), matches: [match], influence: null, url: 'https://pinta.example/home', ...rest };
}

export function accountOf(over: Partial<Account> = {}): Account {
  return {
    network: 'pinta',
    handle: 'adaquill',
    name: 'Ada Quill',
    url: 'https://pinta.example/adaquill',
    bio: 'Lamps and ink',
    followers: 1_200,
    following: 80,
    posts: 40,
    verified: false,
    ...over,
  };
}

export function sceneOf(over: Partial<Scene> = {}): Scene {
  return { account: accountOf(), post: postOf(), network: 'pinta', url: 'https://pinta.example/home', ...over };
}

export function draftOf(over: Partial<ReplyDraft> = {}): ReplyDraft {
  return { title: 'Thanks', body: 'Thank you {first name}!', tags: ['kind'], shortcut: 'ty', lang: 'en', ...over };
}

export function watchOf(over: Partial<WatchDraft> = {}): WatchDraft {
  return { kind: 'brand', name: 'Lumio', terms: ['Lumio'], ...over };
}
