/** The reader of pages that no declaration fits: reads conversations, keeps quiet elsewhere, and stays cheap on live pages. */
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGenericReader, createStrictGenericReader } from '../../src/networks/generic.ts';
import type { Page } from '../../src/networks/network.ts';
import { readAll } from '../../src/networks/page.ts';
import type { Reader } from '../../src/networks/reading.ts';
import { expectReading } from './expected.ts';
import { survive } from './mutate.ts';
import { htmlFilesOf, openFile, pageOf } from './saved.ts';

const folder = (name: string): string => join(import.meta.dirname, '..', name);
const named = (name: string) => htmlFilesOf(folder(name)).map((file) => [basename(file), file] as const);
const strict = (page: Page): Reader => createStrictGenericReader(null, page);

describe('conversations', () => {
  it.each(named('pages-generic'))('%s is read as it says', (_name, file) => {
    expectReading(file, (page) => readAll(strict(page), page));
  });

  it.each(named('pages-generic'))('%s: the spans of each text are that text', (_name, file) => {
    const page = openFile(file);
    const reader = strict(page);
    const roots = reader.postRoots(page.document);
    expect(roots).not.toEqual([]);
    for (const root of roots) {
      const text = reader.readPost(root)?.text ?? '';
      const spans = reader.textSpans(root, 0, text.length).map(({ startNode, startOffset, endOffset }) => {
        return startNode.textContent?.slice(startOffset, endOffset);
      });
      expect(spans.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(reader.glance(root)).toMatchObject({ id: reader.readPost(root)?.id, text });
      expect(reader.postRootOf(spans.length ? (reader.textSpans(root, 0, 1)[0]?.startNode ?? root) : root)).toBe(root);
    }
  });

  it.each(named('pages-generic'))(
    '%s survives 200 changes',
    (_name, file) => {
      survive(file, 200, strict);
    },
    60_000,
  );
});

describe('pages that are no conversation', () => {
  it('are many', () => {
    expect(named('quiet').length).toBeGreaterThanOrEqual(20);
  });

  it.each(named('quiet'))('%s gives nothing, and survives changes', (_name, file) => {
    survive(file, 24, strict);
    const page = openFile(file);
    const { posts, people, composers } = readAll(strict(page), page);
    expect([posts, people, composers]).toEqual([[], [], []]);
  });
});

/** One row of an invented network, numbered. */
const row = (n: number, text: string): string =>
  `<li class="row"><a href="/u/ada${n}">Ada ${n}</a> <a href="/t/1/${n}"><time datetime="2026-05-04T10:00:00Z">${n} h</time></a><p>${text}</p><button>Reply</button></li>`;

function rowIn({ document }: Page, n: number, text: string): Element {
  const holder = document.createElement('ul');
  holder.append(document.createRange().createContextualFragment(row(n, text)));
  return holder.firstElementChild as Element;
}

describe('a page that changes', () => {
  const texts = ['The lamp hums.', 'Mine does not.', 'Which one is it?'];
  const feed = (): Page => pageOf(`<main><ul>${texts.map((text, i) => row(i, text)).join('')}</ul></main>`);

  it('gives of an added subtree its own rows only', () => {
    const page = feed();
    const reader = strict(page);
    expect(reader.postRoots(page.document)).toHaveLength(3);
    const added = rowIn(page, 9, 'Sent back today.');
    page.document.querySelector('ul')?.append(added);
    expect(reader.postRoots(added)).toEqual([added]);
    expect(reader.readPost(added)).toMatchObject({ author: 'Ada 9', handle: 'ada9', text: 'Sent back today.' });
    expect(reader.postRoots(added.querySelector('p') as Element)).toEqual([]);
    expect(reader.postRoots(page.document)).toHaveLength(4);
  });

  it('that fills row by row gives the first with the second', () => {
    const page = pageOf('<main><ul></ul></main>');
    const reader = strict(page);
    expect(reader.postRoots(page.document)).toEqual([]);
    const rows = texts.map((text, i) => rowIn(page, i, text));
    const given = rows.map((each) => {
      page.document.querySelector('ul')?.append(each);
      return reader.postRoots(each);
    });
    expect(given.map((roots) => roots.length)).toEqual([0, 2, 1]);
    expect(given.flat()).toEqual(rows);
  });

  it('reads a recycled row anew, by new words in old elements and by new elements', () => {
    const page = feed();
    const reader = strict(page);
    const root = reader.postRoots(page.document)[0] as Element;
    const body = root.querySelector('p') as Element;
    body.textContent = 'Other words.';
    expect(reader.readPost(root)?.text).toBe('Other words.');
    root.replaceChildren(...rowIn(page, 7, 'A row of its own.').childNodes);
    expect(reader.readPost(root)).toMatchObject({ handle: 'ada7', text: 'A row of its own.' });
    root.replaceChildren();
    expect(reader.readPost(root)).toBeNull();
  });

  it('knows names without links in comments that are read again', () => {
    const one = (n: number, text: string): string =>
      `<div><h4>Ada ${n}</h4><time datetime="2026-05-04T10:00:00Z">3 h</time><p>${text}</p><button>Reply</button></div>`;
    const page = pageOf(
      `<section class="comments"><div><div>${one(1, 'The lamp hums.')}${one(2, 'Mine does not.')}</div></div></section>`,
    );
    const reader = strict(page);
    const [root] = reader.postRoots(page.document);
    root?.append(page.document.createElement('i'));
    expect(root && reader.readPost(root)).toMatchObject({ author: 'Ada 1', text: 'The lamp hums.' });
  });

  it('whose row is filled after it came is read', () => {
    const page = feed();
    const reader = strict(page);
    reader.postRoots(page.document);
    const empty = page.document.createElement('li');
    empty.className = 'row';
    page.document.querySelector('ul')?.append(empty);
    expect(reader.postRoots(empty)).toEqual([]);
    const parts = [...rowIn(page, 8, 'Filled later.').childNodes];
    empty.append(...parts);
    const roots = parts.flatMap((part) => (part.nodeType === 1 ? reader.postRoots(part as Element) : []));
    expect([...new Set(roots)]).toEqual([empty]);
  });
});

describe('composers', () => {
  const page = (): Page =>
    pageOf(
      `<main><ul>${row(1, 'The lamp hums.')}${row(2, 'Mine does not.')}</ul></main><textarea id="new"></textarea>` +
        '<textarea readonly></textarea><textarea hidden></textarea><div role="search"><textarea></textarea></div><textarea name="one-time-code"></textarea>' +
        '<div class="CodeMirror"><textarea></textarea></div><div contenteditable="true" id="rich"><p contenteditable="true">x</p></div><div contenteditable="false"></div>',
    );

  it('are fields for prose, on a page with posts', () => {
    const read = page();
    const reader = strict(read);
    expect(reader.composers(read.document)).toEqual([]);
    reader.postRoots(read.document);
    expect(reader.composers(read.document).map(({ id }) => id)).toEqual(['new', 'rich']);
    expect(reader.composerOf(read.document.querySelector('#rich p') as Element)?.id).toBe('rich');
    expect(reader.composerOf(read.document.querySelector('.CodeMirror textarea') as Element)).toBeNull();
  });

  it('answer the post they stand in or right after', () => {
    const read = page();
    const reader = strict(read);
    const [first, second] = reader.postRoots(read.document);
    const field = read.document.createElement('textarea');
    first?.append(field);
    expect(reader.answers(field)).toBe('https://site.example/t/1/1');
    expect(reader.answers(read.document.querySelector('#new') as HTMLElement)).toBeNull();
    const list = read.document.createElement('ul');
    list.append(second as Element, field);
    read.document.body.append(list);
    expect(reader.answers(field)).toBe('https://site.example/t/1/2');
  });
});

describe('hostile pages', () => {
  it('of ten thousand levels are read but for the post that holds them', () => {
    const page = pageOf(`<main><ul>${row(1, 'The lamp hums.')}${row(2, 'Mine does not.')}</ul></main>`);
    const list = page.document.querySelector('ul') as Element;
    // Not in the document, where jsdom itself would exceed the stack.
    list.remove();
    const deepRow = rowIn(page, 3, '');
    let deep: Element = page.document.createElement('b');
    deep.textContent = 'Far down.';
    for (let level = 0; level < 10_000; level++) {
      const outer = page.document.createElement('div');
      outer.append(deep);
      deep = outer;
    }
    const last = rowIn(page, 4, 'After it.');
    const text = deepRow.querySelector('p') as Element;
    text.append(deep);
    list.append(deepRow, last);
    const reader = createGenericReader(null, page);
    const posts = reader.postRoots(list).map((root) => reader.readPost(root)?.text ?? null);
    expect(posts.filter((each) => each !== 'Far down.')).toEqual(['The lamp hums.', 'Mine does not.', 'After it.']);
  });

  it('of posts within posts within posts are read to the innermost', () => {
    const nest = (level: number): string =>
      level > 60
        ? ''
        : `<div class="comment" id="comment-${level}"><a href="/u/ada${level}">Ada</a> <a href="#comment-${level}"><time datetime="2026-05-04T10:00:00Z">3 h</time></a><p>Level ${level} says so.</p>${nest(level + 1)}</div>`;
    const page = pageOf(nest(1));
    const posts = readAll(strict(page), page).posts;
    expect(posts).toHaveLength(60);
    expect(posts[6]).toMatchObject({ handle: 'ada7', text: 'Level 7 says so.', type: 'comment' });
  });

  it('whose form fields take the place of DOM methods throw nothing', () => {
    const page = pageOf(`<ul>${row(1, 'One.')}${row(2, 'Two.')}</ul><form></form>`);
    const form = page.document.querySelector('form') as Element;
    for (const name of ['matches', 'getAttribute', 'hasAttribute', 'lastElementChild', 'localName']) {
      Object.defineProperty(form, name, { value: page.document.createElement('input') });
    }
    const reader = createGenericReader(null, page);
    expect(() => reader.postRoots(page.document)).not.toThrow();
    expect(() => reader.composers(page.document)).not.toThrow();
  });
});

it('of a network that has a declaration, posts bear its name and its addresses', () => {
  const page = pageOf(`<ul>${row(1, 'The lamp hums.')}${row(2, 'Mine does not.')}</ul>`);
  const network = {
    ...strict(page).network,
    id: 'forum',
    paths: { post: /^\/t\/1\/(\d+)/, person: /^\/u\/(\w+)/ },
  };
  const reader = createStrictGenericReader(network, page);
  const [root] = reader.postRoots(page.document);
  expect(root && reader.readPost(root)).toMatchObject({ id: 'forum:1', network: 'forum', handle: 'ada1' });
  expect(strict(pageOf('', 'https://WWW.Site.example/')).network.id).toBe('site.example');
});
