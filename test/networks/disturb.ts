/** Random changes to a page, and what must hold of its reading whatever they are. Runs in Node and in pages. */
import type { Page } from '../../src/networks/network.ts';
import { readAll } from '../../src/networks/page.ts';
import { listOf } from '../../src/networks/reader/lists.ts';
import type { Reader } from '../../src/networks/reading.ts';

/** mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
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

export function mutate({ document }: Page, random: (below: number) => number): void {
  const elements = [...document.body.querySelectorAll('*')];
  const any = (): Element => elements[random(elements.length)] ?? document.body;
  if (elements.length) MUTATIONS[random(MUTATIONS.length)]?.(any(), any(), random);
}

/** What is wrong with what a reader gives; empty: nothing. Only networks that say so may give posts without an author. */
export function faultsOf(reader: Reader, page: Page): string[] {
  const { posts, profile, people } = readAll(reader, page);
  const anonymous = listOf(reader.network.post).some((fields) => fields.anonymous);
  const faults: string[] = [];
  const wants = (good: unknown, fault: string): void => void (good || faults.push(fault));
  for (const post of posts) {
    wants(/^[\w.:-]+:./.test(post.id), `id ${post.id}`);
    wants(post.author ?? post.handle ?? (anonymous ? post.permalink : null), `nobody wrote ${post.id}`);
    wants(!post.permalink || /^https?:/.test(post.permalink), `permalink ${post.permalink}`);
    for (const count of [post.likes, post.replies, post.shares]) wants(count === null || count >= 0, `count ${count}`);
  }
  for (const account of [profile, ...people]) {
    if (!account) continue;
    wants(/^\S+$/.test(account.handle), `handle ${account.handle}`);
    wants(!account.url || /^https?:/.test(account.url), `address ${account.url}`);
  }
  for (const root of reader.postRoots(page.document)) {
    const text = reader.readPost(root)?.text ?? '';
    const shown = reader.textSpans(root, 0, text.length).map(spanText).join('');
    wants(shown.replace(/\s/g, '') === text.replace(/\s/g, ''), `spans of ${text.slice(0, 60)}`);
  }
  return faults;
}

/** What a span covers: part of a text node, or an emoji image. */
function spanText(span: { startNode: Node; startOffset: number; endOffset: number }): string {
  if (span.startNode.nodeType === 3) return (span.startNode as Text).data.slice(span.startOffset, span.endOffset);
  return (span.startNode.childNodes[span.startOffset] as Element).getAttribute('alt') ?? '';
}
