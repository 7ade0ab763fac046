/** Random changes to a page, and what must hold of its reading whatever they are. */
import { expect } from 'vitest';
import type { Page } from '../../src/networks/network.ts';
import { readAll } from '../../src/networks/page.ts';
import type { Reader } from '../../src/networks/reading.ts';
import { openFile } from './saved.ts';

/** mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const HOSTILE = [
  '',
  '\u202e<script>alert(1)</script>\u0000',
  '\ud800 lone',
  'javascript:alert(1)',
  'https://evil.example/a/status/1',
  '//',
  '/%E0%A4%A/status/%',
  '9'.repeat(400),
  '👩‍👩‍👧‍👦'.repeat(50),
];

type Mutation = (element: Element, other: Element, random: (below: number) => number) => void;

const MUTATIONS: Mutation[] = [
  (element) => element.remove(),
  (element) => element.replaceChildren(),
  (element) => element.after(element.cloneNode(true)),
  (element, other) => other.contains(element) || element.append(other),
  (element) => element.append(...[...element.childNodes].reverse()),
  (element, _other, random) => element.removeAttribute(element.getAttributeNames()[random(9)] ?? 'class'),
  (element, _other, random) => {
    const name = element.getAttributeNames()[random(9)] ?? 'href';
    element.setAttribute(name, HOSTILE[random(HOSTILE.length)] ?? '');
  },
  (element, _other, random) => {
    element.textContent = HOSTILE[random(HOSTILE.length)] ?? '';
  },
];

function mutate({ document }: Page, random: (below: number) => number): void {
  const elements = [...document.body.querySelectorAll('*')];
  const any = (): Element => elements[random(elements.length)] ?? document.body;
  if (elements.length) MUTATIONS[random(MUTATIONS.length)]?.(any(), any(), random);
}

function expectSane(reader: Reader, page: Page): void {
  const { posts, profile, people } = readAll(reader, page);
  for (const post of posts) {
    expect(post.id).toMatch(/^[\w.:-]+:./);
    expect(post.author ?? post.handle).toBeTruthy();
    if (post.permalink) expect(post.permalink).toMatch(/^https?:/);
    for (const count of [post.likes, post.replies, post.shares])
      if (count !== null) expect(count).toBeGreaterThanOrEqual(0);
  }
  for (const account of [profile, ...people]) {
    if (!account) continue;
    expect(account.handle).toMatch(/^\S+$/);
    if (account.url) expect(account.url).toMatch(/^https?:/);
  }
  for (const root of reader.postRoots(page.document)) {
    const text = reader.readPost(root)?.text ?? '';
    const shown = reader.textSpans(root, 0, text.length).map(spanText).join('');
    expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
}

/** What a span covers: part of a text node, or an emoji image. */
function spanText(span: { startNode: Node; startOffset: number; endOffset: number }): string {
  if (span.startNode.nodeType === 3) return (span.startNode as Text).data.slice(span.startOffset, span.endOffset);
  return (span.startNode.childNodes[span.startOffset] as Element).getAttribute('alt') ?? '';
}

/**
 * Eight changes between readings, for jsdom is slow; after 24 little is left to read, and the page is whole again.
 * `readerOf` is asked at each reading: one reader may serve a page through all its changes, or a new one each time.
 */
export function survive(file: string, mutations: number, readerOf: (page: Page) => Reader): void {
  const random = randomFrom(seedOf(file));
  let page = openFile(file);
  for (let done = 1; done <= mutations; done++) {
    mutate(page, random);
    if (done % 8 === 0) expectSane(readerOf(page), page);
    if (done % 24 === 0) page = openFile(file);
  }
}

const seedOf = (file: string): number => (file.split('/').at(-1) ?? '').length * 7919;
