/** What she is looking at: the post, list row or hover card under the pointer or the focus, else the profile shown. */

import { mergeAccount } from '../core/merge.ts';
import type { Scene } from '../core/messages.ts';
import { type Account, authorOf, type Post } from '../core/post.ts';
import type { Flag } from '../core/queue.ts';
import type { Reader, SeenPerson } from '../networks/reading.ts';
import type { Scan, Sighting } from './scan.ts';

/** The pointer crosses many posts on its way; only where it rests for this long counts. */
const SETTLE_MS = 60;
/** Time to travel from a post to its bar over what lies between. */
const GRACE_MS = 400;

export interface Current {
  /** Root of the post that is current; null when a person, the profile or nothing is. */
  root(): Element | null;
  sighting(): Sighting | null;
  scene(): Scene;
  flag(): Flag | null;
  /** Makes a post current without pointer or focus. */
  point(root: Element): void;
  /** While on, pointer and focus change nothing: she is at work in the bar. */
  pin(on: boolean): void;
}

interface Parts {
  document: Document;
  reader: () => Reader;
  scan: Scan;
  /** True for events of our own interface: what was current before it stays so. */
  holds: (event: Event) => boolean;
  changed: () => void;
  signal: AbortSignal;
}

type Place = { root: Element; person: null } | { root: null; person: SeenPerson };

/** The innermost post, row or card that holds a node. */
function placeOf(node: Node, reader: Reader): Place | null {
  const root = reader.postRootOf(node);
  const person = reader.personOf(node);
  if (person && !(root && person.root.contains(root) && person.root !== root)) return { root: null, person };
  return root ? { root, person: null } : null;
}

/** Follows pointer and focus until the signal aborts. */
export function followCurrent({ document, reader, scan, holds, changed, signal }: Parts): Current {
  let place: Place | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer is, while it is not sure that it rests there. */
  let passing: Node | null = null;
  let pinned = false;

  const connected = (): Place | null => {
    // A key pressed meanwhile is about what is under the pointer, not about what was.
    if (passing) settle(passing);
    const element = place?.root ?? place?.person?.root;
    return element?.isConnected ? place : null;
  };
  const settle = (node: Node): void => {
    clearTimeout(timer);
    passing = null;
    const next = node.isConnected ? placeOf(node, reader()) : null;
    const before = place?.root ?? place?.person?.root ?? null;
    place = next;
    if ((next?.root ?? next?.person?.root ?? null) !== before) changed();
  };
  const look = (event: Event): void => {
    clearTimeout(timer);
    passing = null;
    const node = event.composedPath()[0];
    if (pinned || holds(event) || !(node instanceof Node)) return;
    if (event.type === 'focusin') settle(node);
    else {
      const somewhere = placeOf(node, reader()) !== null;
      if (somewhere) passing = node;
      timer = setTimeout(() => settle(node), somewhere ? SETTLE_MS : GRACE_MS);
    }
  };
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));

  const sighting = (): Sighting | null => {
    const root = connected()?.root;
    return root ? scan.sighting(root) : null;
  };
  /** For a gesture: a recycled row may show another post since it was last read. */
  const fresh = (): Sighting | null => {
    const root = connected()?.root;
    return root ? scan.fresh(root) : null;
  };
  const whole = (account: Account | null): Account | null => {
    const seen = account && scan.faces.seen(account.network, account.handle);
    return seen ? mergeAccount(seen, account) : account;
  };
  const subject = (): { account: Account | null; post: Post | null } => {
    const person = connected()?.person;
    if (person) return { account: whole(person.account), post: null };
    const post = fresh()?.post ?? null;
    const account = post ? authorOf(post) : reader().readProfile();
    return { account: whole(account), post };
  };
  return {
    root: () => connected()?.root ?? null,
    sighting,
    scene: () => ({ ...subject(), network: reader().network.id, url: document.location.href }),
    flag: () => {
      const post = fresh()?.post;
      return post ? scan.flagOf(post) : null;
    },
    point: settle,
    pin: (on) => {
      pinned = on;
      if (on) clearTimeout(timer);
    },
  };
}
