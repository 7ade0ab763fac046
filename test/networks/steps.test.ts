/** The generic reader's look at a page, step by step: the same as in one go, whatever happens between two steps. */
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/core/post.ts';
import { createGenericReader, createStrictGenericReader } from '../../src/networks/generic.ts';
import type { Page } from '../../src/networks/network.ts';
import type { Reader } from '../../src/networks/reading.ts';
import { bigPage } from './big-page.ts';
import { htmlFilesOf, openFile, openPage, pageOf } from './saved.ts';

const FOLDERS = ['pages-generic', 'quiet'].map((name) => join(import.meta.dirname, '..', name));
const files = FOLDERS.flatMap(htmlFilesOf).map((file) => [basename(file), file] as const);

const strict = (page: Page): Reader => createStrictGenericReader(null, page);
const seek = (reader: Reader, { document }: Page): Generator<undefined, Element[]> => {
  if (!reader.seekPosts) throw new Error('looks in one go');
  return reader.seekPosts(document);
};

/** Takes all steps, and lets others have their turn before those that `pause` names; gives the roots and the count. */
async function inSteps(
  steps: Generator<undefined, Element[]>,
  pause: (step: number) => boolean | undefined = (step) => step % 97 === 0,
): Promise<[Element[], number]> {
  for (let count = 1; ; count++) {
    if (pause(count)) await Promise.resolve();
    const step = steps.next();
    if (step.done) return [step.value, count];
  }
}

const postsOf = (reader: Reader, roots: Element[]): (Post | null)[] => roots.map((root) => reader.readPost(root));

async function expectSame(page: Page): Promise<number> {
  const [one, other] = [strict(page), strict(page)];
  const [roots, count] = await inSteps(seek(one, page));
  const expected = other.postRoots(page.document);
  expect(roots).toEqual(expected);
  expect(postsOf(one, roots)).toEqual(postsOf(other, expected));
  expect(roots.every((root) => one.postRootOf(root) === root)).toBe(true);
  return count;
}

describe('in steps as in one go', () => {
  it.each(files)('%s', async (_name, file) => {
    const page = openFile(file);
    expect(await expectSame(page)).toBeGreaterThan(page.document.body.childElementCount);
  });

  it('a page of ten thousand elements', async () => {
    const page = openPage(bigPage(10_000));
    const elements = page.document.querySelectorAll('*').length;
    expect(elements).toBeGreaterThan(9_000);
    expect(strict(page).postRoots(page.document).length).toBeGreaterThan(250);
    expect(await expectSame(page)).toBeGreaterThan(elements * 0.9);
  }, 60_000);
});

const row = (n: number): string =>
  `<li><a href="/u/ada${n}">Ada ${n}</a> <a href="/t/1/${n}"><time datetime="2026-05-04T10:00:00Z">${n} h</time></a><p>Lamp number ${n} hums.</p><button>Reply</button></li>`;
const list = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => row(from + i)).join('');
const feed = (): Page => pageOf(`<main><ul>${list(1, 8)}</ul></main>`);
const ids = (reader: Reader, roots: Element[]): (string | undefined)[] =>
  roots.map((root) => reader.readPost(root)?.handle ?? undefined);

describe('a page that changes between two steps', () => {
  it('is looked at anew: rows that came, went and moved are read once or not', async () => {
    const page = feed();
    const reader = strict(page);
    const ul = page.document.querySelector('ul') as Element;
    const change = (step: number): boolean => {
      if (step === 40) {
        ul.append(ul.firstElementChild as Element);
        ul.prepend(page.document.createRange().createContextualFragment(row(9)));
        ul.children[2]?.remove();
      }
      return step === 40 || step === 41;
    };
    const [roots] = await inSteps(seek(reader, page), change);
    expect(roots).toEqual(strict(page).postRoots(page.document));
    expect(ids(reader, roots)).toEqual(['ada9', 'ada2', 'ada4', 'ada5', 'ada6', 'ada7', 'ada8', 'ada1']);
  });

  it('inside an open shadow root is looked at anew as well', async () => {
    const page = pageOf('<main><x-feed></x-feed></main>');
    const shadow = (page.document.querySelector('x-feed') as Element).attachShadow({ mode: 'open' });
    shadow.append(page.document.createRange().createContextualFragment(`<ul>${list(1, 6)}</ul>`));
    const reader = strict(page);
    const [roots] = await inSteps(seek(reader, page), (step) => {
      if (step === 30)
        shadow.querySelector('li')?.replaceWith(page.document.createRange().createContextualFragment(row(9)));
      return step === 30 || step === 31;
    });
    expect(ids(reader, roots)).toEqual(['ada9', 'ada2', 'ada3', 'ada4', 'ada5', 'ada6']);
  });

  it('that never rests is read all the same, without what left it', async () => {
    const page = feed();
    const reader = strict(page);
    const ul = page.document.querySelector('ul') as Element;
    const [roots, count] = await inSteps(seek(reader, page), (step) => {
      ul.append(page.document.createElement('hr'));
      if (step === 1_000) throw new Error('never ends');
      return true;
    });
    expect(count).toBeLessThan(1_000);
    expect(ids(reader, roots)).toEqual(['ada1', 'ada2', 'ada3', 'ada4', 'ada5', 'ada6', 'ada7', 'ada8']);

    const leaving = feed();
    const other = strict(leaving);
    const steps = seek(other, leaving);
    const all = steps.next();
    expect(all.done).toBe(false);
    let left = 0;
    const [stayed] = await inSteps(steps, (step) => {
      // After the walk, while units are found and judged.
      if (step === 120) {
        leaving.document.querySelector('li')?.remove();
        left++;
      }
      return false;
    });
    expect(left).toBe(1);
    expect(ids(other, stayed)).not.toContain('ada1');
    expect(stayed.length).toBe(7);
  });

  it('is left alone once the work is ended', () => {
    const page = feed();
    const View = page.document.defaultView as Window & typeof globalThis;
    let heard = 0;
    const Observer = View.MutationObserver;
    View.MutationObserver = class extends Observer {
      override observe(...args: Parameters<MutationObserver['observe']>): void {
        heard++;
        super.observe(...args);
      }
      override disconnect(): void {
        heard--;
        super.disconnect();
      }
    };
    const steps = seek(strict(page), page);
    for (let step = 0; step < 20; step++) steps.next();
    expect(heard).toBe(1);
    steps.return([]);
    expect(heard).toBe(0);
  });
});

it('of a page whose form fields take the place of DOM methods, what cannot be read is not there', () => {
  const page = pageOf(`<ul>${list(1, 3)}</ul><form></form>`);
  const form = page.document.querySelector('form') as Element;
  Object.defineProperty(form, 'hasAttribute', { value: page.document.createElement('input') });
  const steps = createGenericReader(null, page).seekPosts?.(page.document);
  let step = steps?.next();
  while (step && !step.done) step = steps?.next();
  expect(step?.value).toEqual([]);
});
