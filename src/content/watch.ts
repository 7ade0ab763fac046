/** Knows the posts in the page: asks for a reading of those near the viewport, again when they change, and forgets those gone. */
import type { Reader } from '../networks/reading.ts';
import { type Batch, hearMutations } from './mutations.ts';
import { workInSlices } from './slices.ts';

export interface Hearer {
  /** A post came near the viewport, or changed there. */
  read(root: Element): void;
  /** A root left the page. */
  forget(root: Element): void;
  /** An element came into the page, or the page was just opened. */
  arrived(within: ParentNode): void;
}

export interface Watching {
  roots(): Iterable<Element>;
  /** Reads again all that is near: what is listened for has changed. */
  again(): void;
}

interface Place {
  near: boolean;
  stale: boolean;
}

/** One screen above and below; `scrollMargin` does the same inside the site's own scrolling boxes. */
const NEAR: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: '100%', scrollMargin: '100%' };

function* withParents(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) yield at;
}

/** Watches until the signal aborts. `reader` is asked anew each time, since it changes with the address. */
export function watchPosts(document: Document, reader: () => Reader, hearer: Hearer, signal: AbortSignal): Watching {
  const places = new Map<Element, Place>();

  const reading = workInSlices<Element>((root) => {
    const place = places.get(root);
    if (!place?.stale || !root.isConnected) return;
    place.stale = false;
    hearer.read(root);
  }, signal);

  const spoil = (root: Element, place: Place): void => {
    place.stale = true;
    if (place.near) reading.add(root);
  };

  const viewport = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const place = places.get(target);
      if (!place) continue;
      place.near = isIntersecting;
      if (place.near && place.stale) reading.add(target);
      if (!place.near) reading.drop(target);
    }
  }, NEAR);

  const enterShadows = (within: ParentNode): void => {
    const hosts = reader().network.markup?.shadowHosts;
    if (!hosts) return;
    if (within instanceof Element && within.matches(hosts)) enterShadow(within);
    for (const host of within.querySelectorAll(hosts)) enterShadow(host);
  };
  const enterShadow = ({ shadowRoot }: Element): void => {
    if (!shadowRoot) return;
    mutations.enter(shadowRoot);
    enterShadows(shadowRoot);
  };

  const meet = (within: ParentNode): void => {
    enterShadows(within);
    for (const root of reader().postRoots(within)) {
      if (places.has(root)) continue;
      places.set(root, { near: false, stale: true });
      viewport.observe(root);
    }
    hearer.arrived(within);
  };

  const forgetGone = (): void => {
    for (const root of places.keys()) {
      if (root.isConnected) continue;
      places.delete(root);
      viewport.unobserve(root);
      reading.drop(root);
      hearer.forget(root);
    }
  };

  const arriving = workInSlices<ParentNode>(meet, signal);

  const hear = ({ added, changed, removed }: Batch): void => {
    if (removed) forgetGone();
    for (const node of [...changed, ...added]) {
      for (const parent of withParents(node)) {
        const place = places.get(parent as Element);
        if (place) spoil(parent as Element, place);
      }
    }
    for (const node of added) if (node instanceof Element) arriving.add(node);
  };

  const mutations = hearMutations(document, hear, signal);
  arriving.add(document);
  signal.addEventListener('abort', () => {
    viewport.disconnect();
    for (const root of places.keys()) hearer.forget(root);
    places.clear();
  });
  return {
    roots: () => places.keys(),
    again: () => {
      for (const [root, place] of places) spoil(root, place);
    },
  };
}
