/** Posts, accounts, scenes and replies of invented people, for tests. */
import type { Scene } from '../../src/core/messages.ts';
import type { Account, Post } from '../../src/core/post.ts';
import { REPLY_OPTIONS, type Reply } from '../../src/core/reply.ts';

export function account(rest: Partial<Account> = {}): Account {
  return {
    network: 'x',
    handle: 'ana_example',
    name: null,
    url: null,
    bio: null,
    followers: null,
    following: null,
    posts: null,
    verified: null,
    ...rest,
  };
}

export function post(rest: Partial<Post> = {}): Post {
  return {
    id: 'x:1',
    idKind: 'native',
    network: 'x',
    type: 'post',
    permalink: null,
    author: null,
    handle: null,
    text: '',
    lang: null,
    time: null,
    likes: null,
    replies: null,
    shares: null,
    verified: null,
    ad: false,
    ...rest,
  };
}

export function scene(rest: Partial<Scene> = {}): Scene {
  return { account: null, post: null, network: 'x', url: 'https://x.example/', ...rest };
}

export function reply(rest: Partial<Reply> = {}): Reply {
  return {
    id: 'r1',
    title: '',
    body: '',
    tags: [],
    shortcut: '',
    lang: '',
    createdAt: 0,
    updatedAt: 0,
    usedAt: null,
    uses: 0,
    binnedAt: null,
    ...REPLY_OPTIONS,
    ...rest,
  };
}
