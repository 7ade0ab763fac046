/** Shows the bar on the post in front of her, and takes what she does with it. */
import { render } from 'preact';
import type { Action as KeyAction } from '../../core/keys.ts';
import { accountKey } from '../../core/post.ts';
import type { FrameContext } from '../context.ts';
import type { Current } from '../current.ts';
import type { Gestures } from '../gestures.ts';
import { warmViews } from '../picker/views.ts';
import type { Scan } from '../scan.ts';
import { anchorBar } from './anchor.ts';
import type { ActionName } from './Bar.tsx';
import css from './bar.css?inline';
import { Below, openPerson } from './below.ts';
import { type Cards, keepCards } from './cards.ts';
import { chooseByDigit, moveInBar } from './moves.ts';
import { drawBar, type Mode } from './view.tsx';

/** A flagged post that stayed in front of her for this long was seen. */
const SEEN_MS = 1_500;

export interface BarParts {
  context: FrameContext;
  current: Current;
  scan: Scan;
  gestures: Gestures;
  reply: () => void;
  /** Puts a text into the composer of the post. */
  insert: (text: string, replyId: string | null) => void;
  /** Label of the key of an action. */
  keyLabel: (action: KeyAction) => string;
  /** Gesture keys pressed inside the bar. */
  press: (event: KeyboardEvent) => boolean;
  signal: AbortSignal;
}

export interface BarControl {
  /** What is current, known or flagged has changed. */
  update(): void;
  /** What is kept of people may have changed: ask again. */
  renew(): void;
  /** Shows the bar and moves the focus into it. */
  enter(): void;
  /** Shows the bar with the field of a note, the focus in it. */
  write(): void;
  /** Shows the bar with the levels or the relays to choose from, the focus among them. */
  choose(what: 'level' | 'hand'): void;
  /** Gives the focus back where it was, if the bar has it. */
  leave(): void;
}

class PostBar implements BarControl {
  #parts: BarParts;
  #layer: HTMLElement;
  #box: HTMLElement | null = null;
  #root: Element | null = null;
  /** Id of the post that the bar is about. */
  #post: string | undefined;
  #anchored: AbortController | null = null;
  #place: () => void = () => undefined;
  #below: Below;
  /** She moved into the bar: it stays whatever the pointer does. */
  #entered = false;
  #before: Element | null = null;
  #cards: Cards;
  #dwell: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: BarParts) {
    const { context } = parts;
    this.#parts = parts;
    this.#layer = context.host.layer('bar');
    context.host.adopt(css);
    const saved = (account: string): boolean => Object.hasOwn(context.snapshot().people, account);
    this.#cards = keepCards(saved, () => this.#redraw());
    this.#below = new Below(parts, { turned: () => this.#turned(), close: () => this.#close() });
    const options = { signal: parts.signal };
    this.#layer.addEventListener('focusin', () => this.#hold(true), options);
    this.#layer.addEventListener('focusout', (event) => this.#release(event), options);
    parts.signal.addEventListener('abort', () => this.#hide());
  }

  update(): void {
    const shown = this.#root && this.#parts.scan.sighting(this.#root);
    // A recycled row: what she was writing was about somebody else.
    if (this.#root && shown?.post.id !== this.#post) this.#hide();
    if (this.#entered) {
      this.#draw();
      return;
    }
    const root = this.#worth() ? this.#parts.current.root() : null;
    if (root !== this.#root) {
      this.#hide();
      if (root) this.#show(root);
    } else if (root) this.#draw();
  }
  renew(): void {
    this.#cards.renew();
    this.update();
    if (this.#box && this.#below.mode === 'card') this.#below.turn('card');
  }
  enter(): void {
    this.#open('line');
    this.#box?.querySelector<HTMLElement>('.act')?.focus({ preventScroll: true });
  }
  write(): void {
    this.#open('note');
  }
  choose(what: 'level' | 'hand'): void {
    this.#open('line');
    this.#act(what);
  }

  /** A post that is flagged, or whose author is known, gets its bar unasked. */
  #worth(): boolean {
    const verdict = this.#parts.current.sighting()?.verdict;
    return verdict !== undefined && (verdict.shown.length > 0 || verdict.stage !== null);
  }
  #open(mode: Mode): void {
    const root = this.#parts.current.root();
    if (!root) return;
    if (!this.#entered) this.#before = this.#parts.context.document.activeElement;
    if (root !== this.#root) {
      this.#hide();
      this.#show(root);
    }
    this.#hold(true);
    this.#below.turn(mode);
  }
  #show(root: Element): void {
    const { context, current, scan } = this.#parts;
    context.host.raise();
    warmViews();
    this.#root = root;
    this.#post = scan.sighting(root)?.post.id;
    this.#box = context.document.createElement('div');
    this.#box.className = 'anchor appear';
    this.#box.addEventListener('keydown', (event) => this.#keydown(event));
    this.#layer.append(this.#box);
    this.#draw();
    this.#anchored = new AbortController();
    const signal = this.#anchored.signal;
    const postRootOf = (node: Node): Element | null => context.reader()?.postRootOf(node) ?? null;
    this.#place = anchorBar({ document: context.document, bar: this.#box, root, postRootOf, signal });
    if (current.flag()) this.#dwell = setTimeout(this.#parts.gestures.seen, SEEN_MS);
  }
  #hide(): void {
    clearTimeout(this.#dwell);
    this.#anchored?.abort();
    this.#anchored = null;
    if (this.#box) {
      render(null, this.#box);
      this.#box.remove();
    }
    this.#box = null;
    this.#root = null;
    this.#below.mode = 'line';
    this.#hold(false);
  }
  leave(): void {
    if (!this.#entered) return;
    this.#hold(false);
    this.#below.mode = 'line';
    const before = this.#before;
    this.#before = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    // Where nothing had the focus, its holder was the body, which takes none.
    this.#box?.querySelector<HTMLElement>(':focus')?.blur();
    this.update();
  }
  #hold(on: boolean): void {
    this.#entered = on;
    this.#parts.current.pin(on);
  }
  #release({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.#layer.contains(relatedTarget)) return;
    this.#hold(false);
    this.#below.mode = 'line';
    queueMicrotask(() => this.update());
  }
  #draw(): void {
    const { current, scan, gestures, keyLabel } = this.#parts;
    const sighting = this.#root && scan.sighting(this.#root);
    if (!this.#box || !sighting) {
      this.#hide();
      return;
    }
    const { mode, sheet } = this.#below;
    const { account } = current.scene();
    const card = account && this.#cards.of(accountKey(account.network, account.handle));
    drawBar(this.#box, {
      ...sighting,
      ...{ account, card, keyLabel, mode, sheet, list: this.#below.list(card, sighting.post.id) },
      view: scan.view(sighting.post.id),
      flagged: scan.flagOf(sighting.post) !== null,
      act: (name) => this.#act(name),
      keep: (text) => {
        gestures.note(text);
        this.leave();
      },
      real: gestures.real,
      open: openPerson,
    });
  }

  #act(name: ActionName): void {
    const { gestures, reply } = this.#parts;
    if (name === 'reply') reply();
    else if (name === 'hand') void this.#below.hand();
    else if (name === 'note' || name === 'tags' || name === 'card' || name === 'level') this.#toggle(name);
    else gestures[name]();
  }
  #toggle(mode: Mode): void {
    // What she opens to read is asked for anew: she may have written in the popup or the panel since.
    this.#cards.renew();
    this.#below.turn(this.#below.mode === mode ? 'line' : mode);
  }
  #close(): void {
    this.#below.turn('line');
    this.leave();
  }
  #redraw(): void {
    this.#draw();
    this.#place();
  }
  #turned(): void {
    this.#redraw();
    const list = this.#entered && this.#box;
    const stop = list && (list.querySelector('.below [aria-pressed="true"]') ?? list.querySelector('.below button'));
    if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
  }
  #keydown(event: KeyboardEvent): void {
    const box = this.#box;
    if (!box) return;
    if (chooseByDigit(box, event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#below.mode === 'line') this.leave();
      else {
        const opener = box.querySelector<HTMLElement>('[aria-expanded="true"]');
        this.#below.turn('line');
        (opener ?? box.querySelector<HTMLElement>('.act'))?.focus({ preventScroll: true });
      }
    } else if (!moveInBar(box, event) && !(event.target instanceof HTMLInputElement)) this.#parts.press(event);
  }
}

export function startBar(parts: BarParts): BarControl {
  return new PostBar(parts);
}
