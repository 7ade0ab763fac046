/** The list of replies for a `/word`: the site's field keeps the focus, its keys are taken only while the list is open. */
import { foldPlain } from '../../core/fold.ts';
import type { Scene } from '../../core/messages.ts';
import type { ReplyHit } from '../../core/reply.ts';
import { ask } from '../../platform/bus.ts';
import type { FrameContext } from '../context.ts';
import { onViewMoved } from '../view-moves.ts';
import type { Address } from './delivery.ts';
import type { Choice, Lacking } from './picker.tsx';
import { type Box, standAt } from './place.ts';
import { rowAfter } from './rows.ts';
import { bringViews, viewsHere } from './views.ts';

const SIZE = { width: 340, height: 260 };
const MOST_ROWS = 8;
/** Texts that hold the word come back too; shortcuts are picked out of them. */
const ASKED = 200;

/** A `/word` at the caret of a composer. */
export interface Typed {
  address: Address & { replaces: string };
  scene: Scene;
  /** The caret's line, in the view. */
  box: () => Box;
}

export interface InlineActs {
  insert: (choice: Choice, address: Address, scene: Scene) => void;
  /** The reply has gaps: they are asked for in the picker. */
  askFor: (lacking: Lacking, address: Address, scene: Scene) => void;
  /** She closed the list on this word. */
  dismiss: (word: string) => void;
}

/** Replies whose shortcut begins with the word, the nearest to it first. */
export function shortcutHits(hits: readonly ReplyHit[], word: string): ReplyHit[] {
  const start = foldPlain(word.slice(1));
  const fitting = hits.filter((hit) => foldPlain(hit.shortcut).startsWith(start));
  return fitting.sort((a, b) => a.shortcut.length - b.shortcut.length).slice(0, MOST_ROWS);
}

export class Inline {
  #context: FrameContext;
  #acts: InlineActs;
  #root: HTMLElement;
  #shown: { typed: Typed; hits: ReplyHit[]; active: number } | null = null;
  /** The word whose replies are on their way or on screen. */
  #asked = '';

  constructor(context: FrameContext, acts: InlineActs) {
    this.#context = context;
    this.#acts = acts;
    this.#root = context.document.createElement('div');
    const { signal } = context;
    window.addEventListener('keydown', (event) => this.#press(event), { capture: true, signal });
    onViewMoved(() => this.#draw(), signal);
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  close(): void {
    this.#asked = '';
    if (!this.#shown) return;
    this.#shown = null;
    viewsHere()?.clear(this.#root);
    this.#root.remove();
    this.#context.host.rest();
  }

  async show(typed: Typed): Promise<void> {
    const word = typed.address.replaces;
    if (this.#asked === word) return;
    this.#asked = word;
    const question = { query: word.slice(1), scene: typed.scene, limit: ASKED };
    const answers = [ask('replies.search', question), bringViews()] as const;
    const [found] = await Promise.all(answers).catch(() => [[]]);
    if (this.#asked !== word || this.#context.signal.aborted) return;
    const hits = shortcutHits(found, word);
    if (hits.length === 0) {
      this.close();
      // Nothing for this word: no need to ask again before another letter.
      this.#asked = word;
      return;
    }
    this.#shown = { typed, hits, active: 0 };
    this.#draw();
  }

  #draw(): void {
    const views = viewsHere();
    if (!this.#shown || !views) return;
    const { typed, hits, active } = this.#shown;
    const { host } = this.#context;
    if (!this.#root.isConnected) {
      host.adopt(views.css);
      host.layer('picker').append(this.#root);
      host.raise();
    }
    views.inline(this.#root, {
      context: this.#context,
      scene: typed.scene,
      word: typed.address.replaces,
      hits,
      active,
      onPoint: (index) => this.#point(index),
      onChoose: (hit) => void this.#choose(hit),
    });
    standAt(this.#root.firstElementChild as HTMLElement, typed.box(), SIZE);
  }

  #point(index: number): void {
    if (this.#shown) this.#shown.active = index;
    this.#draw();
  }

  async #choose(hit: ReplyHit): Promise<void> {
    if (!this.#shown) return;
    const { address, scene } = this.#shown.typed;
    this.close();
    await viewsHere()?.choose(
      this.#context,
      hit,
      { scene, flag: null },
      {
        go: (text) => this.#acts.insert({ id: hit.id, way: 'insert', text }, address, scene),
        askFor: (lacking) => this.#acts.askFor(lacking, address, scene),
      },
    );
  }

  #press(event: KeyboardEvent): void {
    // A page could press keys itself, to read replies out of its own field.
    if (!this.#shown || !event.isTrusted || event.isComposing || this.#context.host.holds(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { typed, hits, active } = this.#shown;
    const next = rowAfter(event.key, active, hits.length);
    const hit = hits[active];
    if (next !== null) this.#point(next);
    else if (hit && (event.key === 'Enter' || event.key === 'Tab')) void this.#choose(hit);
    else if (event.key === 'Escape') {
      this.close();
      this.#acts.dismiss(typed.address.replaces);
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
