/** What the reader promises whatever the network. */
import { describe, expect, it } from 'vitest';
import { networkAt, networks } from '../../src/networks/index.ts';
import type { Network, PostFields } from '../../src/networks/network.ts';
import { readPage } from '../../src/networks/page.ts';
import { editorKind, selectorOf } from '../../src/networks/reader/editors.ts';
import { isShown } from '../../src/networks/reader/roots.ts';
import { createReader, createStrictReader } from '../../src/networks/reader.ts';
import { pageOf } from './saved.ts';

/** A network with nested comments, titles in attributes, and parts in shadow roots. */
const forum: Network = {
  id: 'forum',
  name: 'Forum',
  hosts: ['https://site.example/*'],
  markup: { shadowHosts: 'x-app, x-box' },
  paths: { post: /^\/c\/(\w+)/, person: /^\/u\/([^/]+)$/, personUrl: (handle) => `https://site.example/u/${handle}` },
  post: {
    root: 'x-comment',
    not: '.drawer',
    permalink: '@href',
    author: ['.name', '@author'],
    handle: ['.name a@href', '@author'],
    text: [(_root, _page, find) => find('.title, .body'), '@title'],
    likes: ['.score', '@score'],
    verified: '.badge',
  },
  people: { root: '.row', not: '.aside', handle: 'a@href', name: 'a', followers: '.count' },
  composer: { field: 'textarea', answers: (field) => field.closest('x-comment') },
};

const comment = (id: string, inner: string, more = ''): string =>
  `<x-comment href="/c/${id}" author="ada${id}" ${more}><p class="body">${inner}</p>`;

describe('posts', () => {
  it('nested in one another keep their words apart', () => {
    const page = pageOf(
      `${comment('1', 'outer')}<x-comment href="/c/2" author="bob" score="7"><p class="body">inner</p></x-comment></x-comment>`,
    );
    const { posts } = readPage(forum, page, createStrictReader);
    expect(posts.map(({ id, text, likes, handle }) => [id, text, likes, handle])).toEqual([
      ['forum:1', 'outer', null, 'ada1'],
      ['forum:2', 'inner', 7, 'bob'],
    ]);
  });

  it('in open shadow roots are found in order, with the nodes they hold', () => {
    const page = pageOf(`${comment('1', 'first')}</x-comment><x-app></x-app>${comment('3', 'third')}</x-comment>`);
    const { document } = page;
    const shadow = (document.querySelector('x-app') as Element).attachShadow({ mode: 'open' });
    const holder = document.createElement('div');
    holder.append(
      document.createRange().createContextualFragment(`${comment('2', 'second')}<x-box></x-box></x-comment>`),
    );
    shadow.append(holder);
    const box = (shadow.querySelector('x-box') as Element).attachShadow({ mode: 'open' });
    const score = document.createElement('b');
    score.className = 'score';
    score.textContent = '1.2K';
    const field = document.createElement('textarea');
    box.append(score, field);

    const reader = createStrictReader(forum, page);
    const posts = reader.postRoots(document).map((root) => reader.readPost(root));
    expect(posts.map((post) => [post?.id, post?.likes])).toEqual([
      ['forum:1', null],
      ['forum:2', 1200],
      ['forum:3', null],
    ]);
    expect(reader.postRootOf(score)?.getAttribute('href')).toBe('/c/2');
    expect(reader.composers(document)).toEqual([field]);
    expect(reader.composerOf(field)).toBe(field);
  });

  it('are not: decoys, empty shells, drawers', () => {
    const page = pageOf(
      `<x-comment></x-comment><x-comment author="eve"></x-comment>${comment('1', 'decoy', 'aria-hidden="true"')}</x-comment>` +
        `<div class="drawer">${comment('2', 'drawer')}</x-comment></div><div style="display:none">${comment('3', 'hidden')}</x-comment></div>`,
    );
    expect(readPage(forum, page, createStrictReader).posts).toEqual([]);
    expect(createStrictReader(forum, page).postRootOf(page.document.querySelector('.drawer p') as Element)).toBeNull();
  });

  it('may be without an author where the network has such cards, but not without an address too', () => {
    const body =
      '<x-comment href="/c/1"><p class="body">card</p></x-comment><x-comment><p class="body">decoy</p></x-comment>';
    const cards: Network = {
      ...forum,
      post: { ...(forum.post as PostFields), author: '.name', handle: '.name', anonymous: true },
    };
    expect(readPage(cards, pageOf(body), createStrictReader).posts.map(({ id }) => id)).toEqual(['forum:1']);
    expect(readPage(forum, pageOf(body), createStrictReader).posts).toEqual([]);
  });

  it('without a permalink have an id of their own, the same when read again', () => {
    const page = pageOf(
      '<x-comment author="ada"><p class="body">words</p></x-comment><x-comment author="bob"><p class="body">words</p></x-comment>',
    );
    const [ada, bob] = readPage(forum, page, createStrictReader).posts;
    expect(ada?.idKind).toBe('derived');
    expect(ada?.id).not.toBe(bob?.id);
    expect(readPage(forum, page).posts[0]?.id).toBe(ada?.id);
  });

  it('join several elements as one text, found again line by line', () => {
    const page = pageOf(
      '<x-comment author="ada"><h3 class="title">A lamp</h3><p class="body">that <b>hums</b></p></x-comment>',
    );
    const reader = createStrictReader(forum, page);
    const root = page.document.querySelector('x-comment') as Element;
    expect(reader.readPost(root)?.text).toBe('A lamp\nthat hums');
    expect(reader.textSpans(root, 7, 16).map(({ startNode }) => startNode.textContent)).toEqual(['that ', 'hums']);
  });

  it('whose text is an attribute have no spans', () => {
    const page = pageOf('<x-comment author="ada" title="A lamp"></x-comment>');
    const reader = createStrictReader(forum, page);
    const root = page.document.querySelector('x-comment') as Element;
    expect(reader.readPost(root)?.text).toBe('A lamp');
    expect(reader.textSpans(root, 0, 6)).toEqual([]);
  });
});

describe('people', () => {
  it('a card that shows nobody hides no row inside it', () => {
    const cards: Network = { ...forum, card: { root: '.card', handle: '.only@href' } };
    const page = pageOf('<div class="card"><div class="row"><a href="/u/ada">Ada</a></div></div>');
    const link = page.document.querySelector('.row a') as Element;
    expect(createStrictReader(cards, page).personOf(link)?.account.handle).toBe('ada');
  });

  it('a row that links nest in one another make is one person, suggestions are none', () => {
    const page = pageOf('<main></main><div class="aside"><div class="row"><a href="/u/eve">Eve</a></div></div>');
    const { document } = page;
    // Frameworks nest links that no parser would.
    const outer = document.createElement('a');
    const inner = document.createElement('a');
    const link = document.createElement('a');
    for (const row of [outer, inner]) row.className = 'row';
    link.setAttribute('href', '/u/ada');
    link.textContent = 'Ada';
    inner.append(link);
    outer.append(inner);
    document.querySelector('main')?.append(outer);
    const reader = createStrictReader(forum, page);
    const people = reader.people(document);
    expect(people.map(({ root, account }) => [root, account.handle, account.url])).toEqual([
      [outer, 'ada', 'https://site.example/u/ada'],
    ]);
    expect(reader.personOf(link.firstChild as Node)?.root).toBe(outer);
    expect(reader.personOf(document.querySelector('.aside a') as Element)).toBeNull();
  });
});

it('a composer answers the post that its declaration names', () => {
  const page = pageOf(`${comment('1', 'words')}<textarea></textarea></x-comment><textarea id="new"></textarea>`);
  const reader = createStrictReader(forum, page);
  expect(reader.composers(page.document).map(reader.answers)).toEqual(['https://site.example/c/1', null]);
});

describe('hostile pages', () => {
  it('whose form fields take the place of DOM methods are not read, and nothing is thrown', () => {
    const clobbered: Network = { ...forum, post: { ...forum.post, root: 'form' } };
    const page = pageOf('<form></form>');
    const form = page.document.querySelector('form') as Element;
    // jsdom does not let `<input name="closest">` do this, browsers do.
    for (const name of ['closest', 'querySelectorAll', 'getAttribute', 'matches', 'contains']) {
      Object.defineProperty(form, name, { value: page.document.createElement('input') });
    }
    expect(() => createStrictReader(clobbered, page).readPost(form)).toThrow();
    const reader = createReader(clobbered, page);
    expect(reader.readPost(form)).toBeNull();
    expect(reader.textSpans(form, 0, 1)).toEqual([]);
    expect(reader.postRootOf(form)).toBeNull();
    expect(() => reader.people(page.document)).not.toThrow();
  });
});

describe('networks', () => {
  it('are told by their hosts, or else by what their software leaves', () => {
    const { document } = pageOf('<div></div>');
    const at = (url: string): string | undefined => networkAt(document, new URL(url))?.id;
    expect(at('https://x.com/home')).toBe('x');
    expect(at('https://twitter.com/home')).toBe('x');
    expect(at('https://bsky.app/')).toBe('bluesky');
    expect(at('https://netflix.com/')).toBeUndefined();
    expect(at('https://x.com.evil.example/')).toBeUndefined();
  });

  it('have ids of their own, and selectors that a browser accepts', () => {
    expect(new Set(networks.map(({ id }) => id)).size).toBe(networks.length);
    const { document } = pageOf('');
    const check = (value: unknown, path: string): void => {
      if (typeof value === 'object' && value && !(value instanceof RegExp)) {
        for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
      } else if (typeof value === 'string') {
        const selector = value.replace(/@[\w:-]+$/, '');
        if (selector) expect(() => document.querySelectorAll(selector), path).not.toThrow();
      }
    };
    for (const { id, post, profile, people, card, composer, markup } of networks) {
      check({ post, profile, people, card, composer, markup }, id);
    }
  });

  it('a page of no network is an empty reading', () => {
    expect(readPage(null, pageOf('<p>words</p>'))).toEqual({
      network: null,
      posts: [],
      profile: null,
      people: [],
      composers: [],
    });
  });
});

describe('editors', () => {
  it.each([
    ['<textarea name="t"></textarea>', 'textarea', '[name="t"]'],
    ['<input>', 'input', 'input'],
    ['<div contenteditable="true"></div>', 'contenteditable', 'div[contenteditable="true"]'],
    [
      '<div contenteditable="true" class="ProseMirror tiptap"></div>',
      'prosemirror',
      '.ProseMirror[contenteditable="true"]',
    ],
    ['<div contenteditable="true" class="ql-editor"></div>', 'quill', '.ql-editor[contenteditable="true"]'],
    [
      '<div contenteditable="true" data-lexical-editor="true"></div>',
      'lexical',
      '[data-lexical-editor="true"][contenteditable="true"]',
    ],
    [
      '<div contenteditable="true" data-slate-editor="true"></div>',
      'slate',
      '[data-slate-editor="true"][contenteditable="true"]',
    ],
    [
      '<div contenteditable="true" data-testid="t"><div data-contents="true"><div data-block="true"></div></div></div>',
      'draft',
      '[data-testid="t"][contenteditable="true"]',
    ],
  ])('%s', (html, kind, selector) => {
    const field = pageOf(`<body>${html}</body>`).document.body.firstElementChild as Element;
    expect(editorKind(field)).toBe(kind);
    expect(selectorOf(field)).toBe(selector);
    expect(field.matches(selector)).toBe(true);
  });
});

it('what an open dialog hides from screen readers is still on the screen', () => {
  const { document } = pageOf(
    '<main aria-hidden="true"><p id="a"></p></main><p id="b" aria-hidden="true"></p><div hidden><p id="c"></p></div>',
  );
  const shown = ['a', 'b', 'c'].map((id) => isShown(document.getElementById(id) as Element));
  expect(shown).toEqual([true, false, false]);
});
