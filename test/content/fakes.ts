/** Stand-ins for what jsdom lacks, and a reader of the simplest markup. */
import { vi } from 'vitest';
import { earsOf } from '../../src/core/ear.ts';
import type { Post } from '../../src/core/post.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { WATCH_OPTIONS, type Watch } from '../../src/core/watch.ts';
import type { Reader } from '../../src/networks/reading.ts';

export const aPost = (change: Partial<Post> = {}): Post => ({
  id: 'demo:1',
  idKind: 'native',
  network: 'demo',
  type: 'post',
  permalink: 'https://demo.example/p/1',
  author: 'Ada Exemple',
  handle: 'Ada',
  text: 'I love my Lumio lamp',
  lang: 'en',
  time: null,
  likes: null,
  replies: null,
  shares: null,
  verified: null,
  ad: false,
  ...change,
});

export const aWatch = (change: Partial<Watch> = {}): Watch => ({
  id: 'w1',
  kind: 'brand',
  name: 'Lumio',
  terms: ['Lumio'],
  ...WATCH_OPTIONS,
  createdAt: 0,
  updatedAt: 0,
  ...change,
});

/** `watches`: what the ears are made from. */
export const aSnapshot = ({ watches, ...change }: Partial<Snapshot> & { watches?: Watch[] } = {}): Snapshot => ({
  version: 2,
  at: 0,
  ears: earsOf(watches ?? [aWatch()]),
  common: [],
  people: {},
  muted: [],
  settings: DEFAULT_SETTINGS,
  ...change,
});

/** Reads `<article data-id data-by>text</article>`. */
export function aReader(document: Document): Reader {
  const readPost = (root: Element): Post | null => {
    const { id, by } = (root as HTMLElement).dataset;
    return id ? aPost({ id: `demo:${id}`, handle: by ?? null, text: root.textContent ?? '' }) : null;
  };
  return {
    network: {
      id: 'demo',
      name: 'Demo',
      hosts: [],
      post: { root: 'article', permalink: '', author: '', handle: '', text: '' },
      composer: { field: 'textarea' },
    },
    postRoots: (within) => {
      const self = within instanceof Element && within.matches('article') ? [within] : [];
      return [...self, ...within.querySelectorAll('article')];
    },
    postRootOf: (node) => (node instanceof Element ? node : node.parentElement)?.closest('article') ?? null,
    readPost,
    glance: readPost,
    textSpans: (root, start, end) => {
      const text = root.firstChild;
      return text ? [{ startNode: text, startOffset: start, endNode: text, endOffset: end }] : [];
    },
    readProfile: () => null,
    self: () => null,
    people: () => [],
    personOf: () => null,
    composers: () => [...document.querySelectorAll('textarea')],
    composerOf: () => null,
    answers: () => null,
  };
}

/** A Highlight is a set of ranges; the registry a map. */
export function fakeHighlights(): Map<string, Set<StaticRange>> {
  const registry = new Map<string, Set<StaticRange>>();
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}

/** Everything is near the viewport as soon as it is observed, unless `far` holds it. */
export function fakeViewport(): {
  far: Set<Element>;
  approach: (element: Element) => void;
  leave: (element: Element) => void;
} {
  const far = new Set<Element>();
  const views = new Set<(element: Element, isIntersecting: boolean) => void>();
  class Viewport {
    #seen = new Set<Element>();
    #hear: (entries: { target: Element; isIntersecting: boolean }[]) => void;
    constructor(hear: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
      this.#hear = hear;
      views.add((target, isIntersecting) => this.#seen.has(target) && this.#hear([{ target, isIntersecting }]));
    }
    observe(target: Element): void {
      this.#seen.add(target);
      queueMicrotask(() => this.#seen.has(target) && this.#hear([{ target, isIntersecting: !far.has(target) }]));
    }
    unobserve(target: Element): void {
      this.#seen.delete(target);
    }
    disconnect(): void {
      this.#seen.clear();
    }
  }
  vi.stubGlobal('IntersectionObserver', Viewport);
  const move = (element: Element, isIntersecting: boolean): void => {
    for (const view of views) view(element, isIntersecting);
  };
  return { far, approach: (element) => move(element, true), leave: (element) => move(element, false) };
}

export function fakeIdle(): void {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
}
