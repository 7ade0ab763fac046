/** Reads the posts that the watch points at, judges them, marks them and reports them. */

import type { PostView } from '../core/messages.ts';
import { accountKey, type Post } from '../core/post.ts';
import type { Flag } from '../core/queue.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Reader } from '../networks/reading.ts';
import type { Budget } from './budget.ts';
import { type Faces, watchFaces } from './faces.ts';
import { createJudge, type Judge, markKinds, type Verdict, weightOf } from './flag.ts';
import { MARK, type Word } from './mark.ts';
import { startPageCount } from './pagecount.ts';
import { type Reports, startReports } from './report.ts';
import { startTally, type Tally } from './tally.ts';
import { type Watching, watchPosts } from './watch.ts';

/** A post as last read from an element of the page. */
export interface Sighting {
  post: Post;
  verdict: Verdict;
}

export interface Scan {
  /** Reads a root now if it was not read yet. */
  sighting(root: Element): Sighting | null;
  /** The same, made sure that the root still shows that post. */
  fresh(root: Element): Sighting | null;
  /** The flag of a post read on this page; null when it is not flagged. */
  flagOf(post: Pick<Post, 'id'>): Flag | null;
  /** Every flagged post met since the session began. */
  flags(): Flag[];
  /** What was read since the session began. */
  counts: Tally['counts'];
  /** Every root met that is still in the page. */
  roots(): Iterable<Element>;
  /** The root that shows a post now. */
  rootOf(post: string): Element | null;
  view(post: string): PostView | undefined;
  change(post: string, part: Partial<PostView>): void;
  /** What was known of it is so no more: ask again. */
  refresh(flag: Flag): void;
  /** What is listened for, or who is known, has changed. */
  renew(): void;
  faces: Faces;
}

interface Parts {
  document: Document;
  reader: () => Reader;
  snapshot: () => Snapshot;
  /** Null in discreet mode. */
  marks: Budget | null;
  /** An element shows another post than before, or the same one judged anew. */
  changed: (root: Element) => void;
  signal: AbortSignal;
}

class PageScan implements Scan {
  readonly faces: Faces;
  readonly #tally = startTally();
  readonly counts = this.#tally.counts;
  #parts: Parts;
  #judge: Judge;
  #sightings = new WeakMap<Element, Sighting>();
  #flags = new Map<string, Flag>();
  #reports: Reports;
  #watching: Watching;
  #count: (flagged: number) => void;

  constructor(parts: Parts) {
    const { document, reader, snapshot, signal } = parts;
    this.#parts = parts;
    this.#judge = createJudge(snapshot());
    this.#reports = startReports((post) => this.#redraw(post), signal);
    this.#count = startPageCount(signal);
    this.faces = watchFaces(reader, snapshot, (key) => this.#rejudge(key), signal);
    const hearer = {
      read: (root: Element) => this.#look(root),
      forget: (root: Element) => {
        this.#tally.gone(root);
        this.#forget(root);
      },
      changing: () => parts.marks?.draw(),
      arrived: (within: ParentNode) => this.faces.look(within),
    };
    this.#watching = watchPosts(document, reader, hearer, signal);
  }

  sighting(root: Element): Sighting | null {
    return this.#sightings.get(root) ?? this.#read(root);
  }
  fresh(root: Element): Sighting | null {
    const known = this.#sightings.get(root);
    const post = this.#parts.reader().readPost(root);
    return known && post?.id === known.post.id && post.text === known.post.text ? known : this.#read(root);
  }
  flagOf(post: Pick<Post, 'id'>): Flag | null {
    return this.#flags.get(post.id) ?? null;
  }
  flags(): Flag[] {
    return [...this.#flags.values()];
  }

  roots(): Iterable<Element> {
    return this.#watching.roots();
  }
  rootOf(post: string): Element | null {
    for (const root of this.#watching.roots()) if (this.#sightings.get(root)?.post.id === post) return root;
    return null;
  }
  view(post: string): PostView | undefined {
    return this.#reports.view(post);
  }
  change(post: string, part: Partial<PostView>): void {
    this.#reports.change(post, part);
  }
  refresh(flag: Flag): void {
    this.#reports.refresh(flag);
  }
  renew(): void {
    this.#judge = createJudge(this.#parts.snapshot());
    this.#watching.again();
  }

  /** Reads the whole of a post only where there is something to say of it. */
  #look(root: Element): void {
    const glance = this.#parts.reader().glance(root);
    if (glance && !this.#judge.concerns(glance)) {
      this.#tally.read(root, glance);
      this.#drop(glance.id);
      this.#forget(root);
    } else this.#read(root);
  }

  #read(root: Element): Sighting | null {
    const post = this.#parts.reader().readPost(root);
    if (!post) {
      this.#tally.failed(root);
      this.#forget(root);
      return null;
    }
    const account = post.handle ? this.faces.seen(post.network, post.handle) : null;
    const sighting = { post, verdict: this.#judge.judge(post, account) };
    this.#sightings.set(root, sighting);
    this.#tally.read(root, post);
    this.#enlist(sighting);
    this.#draw(root, sighting);
    this.#parts.changed(root);
    return sighting;
  }

  #enlist({ post, verdict }: Sighting): void {
    const { matches, influence } = verdict;
    if (matches.length === 0) {
      this.#drop(post.id);
      return;
    }
    const flag = { post, matches, influence, url: this.#parts.document.location.href };
    this.#flags.set(post.id, flag);
    this.#reports.flag(flag);
    this.#count(this.#flags.size);
  }

  #drop(post: string): void {
    if (this.#flags.delete(post)) this.#count(this.#flags.size);
  }

  #draw(root: Element, { post, verdict }: Sighting): void {
    const { marks, reader } = this.#parts;
    const words = (): Word[] =>
      verdict.shown.flatMap(({ kind, start, end }) =>
        reader()
          .textSpans(root, start, end)
          .map((span) => ({ ...span, kind })),
      );
    const view = this.#reports.view(post.id);
    marks?.set(root, markKinds(verdict, view?.state), words, weightOf(verdict, view));
  }

  #forget(root: Element): void {
    this.#sightings.delete(root);
    this.#parts.marks?.clear(root);
    this.#parts.changed(root);
  }

  /** More is known of a post: its state, its level. */
  #redraw(post: string): void {
    const root = this.rootOf(post);
    const sighting = root && this.#sightings.get(root);
    if (!sighting) return;
    const view = this.#reports.view(post);
    const kinds = markKinds(sighting.verdict, view?.state);
    // A level above the usual may bring its mark before those of others.
    if (kinds !== root.getAttribute(MARK) || (view?.level ?? 0) > 1) this.#draw(root, sighting);
    this.#parts.changed(root);
  }

  /** More is known of an author: her posts in the page are judged again. */
  #rejudge(key: string): void {
    for (const root of this.#watching.roots()) {
      const post = this.#sightings.get(root)?.post;
      if (post?.handle && accountKey(post.network, post.handle) === key) this.#read(root);
    }
  }
}

/** Scans a page until the signal aborts. */
export function startScan(parts: Parts): Scan {
  return new PageScan(parts);
}
