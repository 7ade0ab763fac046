/** Typing `/shortcut` in a composer: a list under the caret, while the site keeps the focus. */
import type { Scene } from '../core/messages.ts';
import type { Composers } from './composers.ts';
import type { FrameContext } from './context.ts';
import { caretOf } from './insert/caret.ts';
import { isTextField, type TextField } from './insert/field.ts';
import { slashWord } from './insert/word.ts';
import { Inline, type InlineActs } from './picker/inline.ts';
import type { Box } from './picker/place.ts';

export interface SlashActs extends Omit<InlineActs, 'dismiss'> {
  scene: (composer: HTMLElement) => Scene;
}

/** A textarea tells no place for its caret: the line is counted from its breaks, wrapped lines aside. */
function lineBox(field: TextField): Box {
  const { left, top, bottom } = field.getBoundingClientRect();
  if (field.localName === 'input') return { left, top, bottom };
  const style = getComputedStyle(field);
  const height = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.3;
  const lines = field.value.slice(0, field.selectionStart ?? 0).split('\n').length;
  const lineTop = top + Number.parseFloat(style.paddingTop) + (lines - 1) * height - field.scrollTop;
  const within = Math.max(top, Math.min(lineTop, bottom - height));
  return { left, top: within, bottom: within + height };
}

function caretBox(composer: HTMLElement): Box {
  if (isTextField(composer)) return lineBox(composer);
  return caretOf(composer)?.getBoundingClientRect() ?? composer.getBoundingClientRect();
}

/** True when a key may have written something; which one is not kept. */
function writes({ key }: KeyboardEvent): boolean {
  return key.length === 1 || key === 'Backspace' || key === 'Process' || key === 'Unidentified';
}

/** A key's text is drawn within this, even by editors with a clock of their own. */
const TYPED_MS = 500;

class Slash {
  #context: FrameContext;
  #composers: Composers;
  #acts: SlashActs;
  #list: Inline;
  /** When a key last wrote, in ms of `performance.now`: a caret put on an old word opens nothing. */
  #typedAt = Number.NEGATIVE_INFINITY;
  #composing = false;
  #planned = 0;
  /** The word that she closed the list on; not opened again before it is gone. */
  #dismissed: string | null = null;

  constructor(context: FrameContext, composers: Composers, acts: SlashActs) {
    this.#context = context;
    this.#composers = composers;
    this.#acts = acts;
    const dismiss = (word: string): void => {
      this.#dismissed = word;
    };
    this.#list = new Inline(context, { ...acts, dismiss });
    const { document, host, signal } = context;
    const options = { capture: true, passive: true, signal };
    // Editors that draw by themselves cancel the input event: the key, then the caret, tell.
    for (const type of ['input', 'selectionchange', 'focusout'])
      document.addEventListener(type, () => this.#plan(), options);
    document.addEventListener('compositionstart', () => this.#compose(true), options);
    document.addEventListener('compositionend', () => this.#compose(false), options);
    const press = (event: KeyboardEvent): void => {
      if (!event.isTrusted || host.holds(event) || !writes(event)) return;
      this.#typedAt = performance.now();
      this.#plan();
    };
    document.addEventListener('keydown', press, options);
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#planned));
  }

  #compose(on: boolean): void {
    this.#composing = on;
    this.#plan();
  }

  #plan(): void {
    if (!this.#planned) this.#planned = requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    this.#planned = 0;
    const composer = this.#composing ? null : this.#composers.focused();
    const word = composer && slashWord(composer);
    if (!composer || !word) {
      this.#dismissed = null;
      this.#list.close();
      return;
    }
    const typed = this.#list.isOpen || performance.now() - this.#typedAt < TYPED_MS;
    if (!typed || this.#isDiscreet() || (this.#dismissed && word.startsWith(this.#dismissed))) return;
    const address = { composer, caret: this.#composers.caretIn(composer), replaces: word };
    void this.#list.show({ address, scene: this.#acts.scene(composer), box: () => caretBox(composer) });
  }

  /** Where she wants nothing drawn in the page, only her own call opens something there. */
  #isDiscreet(): boolean {
    const id = this.#context.reader()?.network.id;
    return id !== undefined && this.#context.snapshot().settings.discreet.includes(id);
  }
}

export function followSlash(context: FrameContext, composers: Composers, acts: SlashActs): void {
  new Slash(context, composers, acts);
}
