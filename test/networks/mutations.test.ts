/** Whatever a site changes in its markup, reading stays sane: no error, no nonsense. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkAt } from '../../src/networks/index.ts';
import type { Network, Page } from '../../src/networks/network.ts';
import { readPage } from '../../src/networks/page.ts';
import { listOf } from '../../src/networks/reader/lists.ts';
import { createStrictReader } from '../../src/networks/reader.ts';
import { capturesFolder, htmlFilesOf, openFile, pagesFolder } from './saved.ts';

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

function expectSane(network: Network, page: Page): void {
  const { posts, profile, people } = readPage(network, page, createStrictReader);
  const anonymous = listOf(network.post).some((fields) => fields.anonymous);
  for (const post of posts) {
    expect(post.id).toMatch(/^\w+:./);
    expect(post.author ?? post.handle ?? (anonymous ? post.permalink : null)).toBeTruthy();
    if (post.permalink) expect(post.permalink).toMatch(/^https?:/);
    for (const count of [post.likes, post.replies, post.shares])
      if (count !== null) expect(count).toBeGreaterThanOrEqual(0);
  }
  for (const account of [profile, ...people]) {
    if (!account) continue;
    expect(account.handle).toMatch(/^\S+$/);
    if (account.url) expect(account.url).toMatch(/^https?:/);
  }
  const reader = createStrictReader(network, page);
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

/** Eight changes between readings, for jsdom is slow; after 24 little is left to read, and the page is whole again. */
function survive(file: string, mutations: number): void {
  const random = randomFrom(basename(file).length * 7919);
  let page = openFile(file);
  const network = networkAt(page.document, page.url);
  if (!network) throw new Error(`no network for ${file}`);
  for (let done = 1; done <= mutations; done++) {
    mutate(page, random);
    if (done % 8 === 0) expectSane(network, page);
    if (done % 24 === 0) page = openFile(file);
  }
}

describe('200 mutations of each page', () => {
  it.each(htmlFilesOf(pagesFolder).map((file) => basename(file)))(
    '%s',
    (name) => {
      survive(join(pagesFolder, name), 200);
    },
    60_000,
  );
});

describe('24 mutations of real pages of middling size', () => {
  const files = ['x', 'bluesky'].flatMap((network) =>
    capturesFolder
      ? htmlFilesOf(join(capturesFolder, network)).filter((file) => statSync(file).size < 60_000)
      : [`no captures of ${network} beside the project`],
  );
  const named = files.map((file) => [basename(file), file] as const);
  it.skipIf(!capturesFolder).each(named)('%s', (_name, file) => survive(file, 24), 60_000);
});
