/** Networks made of taught sites: what is bad in them costs nothing but themselves. */
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/core/site.ts';
import type { Network } from '../../../src/networks/network.ts';
import { createReader } from '../../../src/networks/reader.ts';
import { networkOf } from '../../../src/networks/recognise.ts';
import { handleIn, networkOfSite, taughtAt } from '../../../src/networks/taught.ts';
import { isGenerated, isTelling, stem } from '../../../src/networks/teach/generated.ts';
import { pageOf } from '../saved.ts';

const POST = { root: 'li', author: 'b', handle: 'a@href', text: 'p', permalink: '.own', time: 'time@datetime' };
const site = (over: Partial<Site> = {}): Site => ({
  id: 'site.example',
  origin: 'https://site.example',
  name: 'Site',
  post: POST,
  person: '/u/',
  composer: null,
  createdAt: 1,
  updatedAt: 1,
  ...over,
});
const page = pageOf(
  `<ul><li><a href="/u/ada_example?utm_source=x"><b>Ada</b></a><p>Hello</p><a class="own" href="/t/1#p2">#2</a></li>
  <li><a href="https://other.example/u/bo"><b>Bo</b></a><p>World</p><a class="own" href="/t/1#p3">#3</a><textarea></textarea></li></ul>`,
  'https://www.site.example/t/1',
);
const { document } = page;

describe('a taught site', () => {
  it('is read like any network, posts told apart by their fragments alone', () => {
    const network = taughtAt([site({ id: 'none.example' }), site()], document, page.url) as Network;
    const reader = createReader(network, page);
    const posts = reader.postRoots(document).map((root) => reader.readPost(root));
    expect(posts.map((post) => [post?.id, post?.author, post?.handle, post?.text, post?.permalink])).toEqual([
      ['site.example:t/1#p2', 'Ada', 'ada_example', 'Hello', 'https://www.site.example/t/1#p2'],
      ['site.example:t/1#p3', 'Bo', null, 'World', 'https://www.site.example/t/1#p3'],
    ]);
    expect(reader.composers(document)).toEqual([]);
  });

  it('knows the post that a composer stands in', () => {
    const network = networkOfSite(site({ composer: 'textarea' }), document) as Network;
    const reader = createReader(network, page);
    expect(reader.composers(document).map(reader.answers)).toEqual(['https://www.site.example/t/1#p3']);
  });

  it.each(Object.keys(POST))('with a bad selector for %s is none', (field) => {
    for (const bad of ['li:', '>>', 'a[', '[x=@y'])
      expect(networkOfSite(site({ post: { ...POST, [field]: bad } }), document)).toBeNull();
    for (const bad of ['}{', 'p@href']) expect(networkOfSite(site({ composer: bad }), document)).toBeNull();
    expect(networkOfSite(site({ post: { ...POST, root: 'li@id' } }), document)).toBeNull();
  });

  it('is at its own host alone, with its port', () => {
    const at = (url: string, id: string) => taughtAt([site({ id })], document, new URL(url))?.id ?? null;
    expect(at('https://site.example/x', 'site.example')).toBe('site.example');
    expect(at('https://evil.example/site.example', 'site.example')).toBeNull();
    expect(at('http://site.example:8080/', 'site.example')).toBeNull();
    expect(at('http://site.example:8080/', 'site.example:8080')).toBe('site.example:8080');
  });

  it('comes after the network of the host, before software known by its pages', () => {
    const taught = networkOfSite(site(), document);
    const declared = { id: 'declared', hosts: ['*://www.site.example/*'] } as unknown as Network;
    const homeless = { id: 'homeless', hosts: [], is: () => true } as unknown as Network;
    const order = (networks: Network[], own: Network | null) => networkOf(networks, document, page.url, own)?.id;
    expect(order([homeless, declared], taught)).toBe('declared');
    expect(order([homeless], taught)).toBe('site.example');
    expect(order([homeless], null)).toBe('homeless');
  });
});

it.each([
  ['/u/ada/', '/u/', 'ada'],
  ['/member?id=12&tab=2', '/member?id=', '12'],
  ['/u/', '/u/', null],
  ['/x/ada', '/u/', null],
])('the handle in %s after %s', (path, person, handle) => {
  expect(handleIn(path, person)).toBe(handle);
});

describe('names of classes', () => {
  it.each(['post', 'comment-body', 'postAuthor', 'user_name', 'level3', 'js-username'])(
    '%s is not of a build',
    (name) => {
      expect(isGenerated(name)).toBe(false);
    },
  );
  it.each(['css-1q2w3e', 'sc-bdvvtq', '_3fK2a', 'eYnbLw', 'x1a2b3', 'jss12', 'Ab', 'svelte-xyz12'])('%s is', (name) => {
    expect(isGenerated(name)).toBe(true);
  });
  it.each(['mt-4', 'flex', 'odd', 'is-active', 'unread', 'text-sm', 'first'])('%s tells nothing', (name) => {
    expect(isTelling(name)).toBe(false);
  });
  it.each([
    ['Card_author__x1Y2z', 'Card_author__'],
    ['post__body', null],
    ['author_x7f2a', 'author_'],
  ])('%s begins with %s', (name, start) => {
    expect(stem(name)).toBe(start);
  });
});
