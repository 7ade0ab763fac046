/** Typing `/shortcut` in a composer: a list under the caret, while the site keeps the focus. */
import type { Scene } from '../core/messages.ts';
import type { Composers } from './composers.ts';
import type { FrameContext } from './context.ts';
import { caretOf } from './insert/caret.ts';
import { isTextField } from './insert/field.ts';
import { slashWord } from './insert/word.ts';
import type { Address } from './picker/delivery.ts';
import { startInline } from './picker/inline.tsx';
import type { Choice, Lacking } from './picker/picker.tsx';
import type { Box } from './picker/place.ts';

export interface SlashActs {
  scene: (composer: HTMLElement) => Scene;
  insert: (choice: Choice, address: Address, scene: Scene) => void;
  /** The reply has gaps: they are asked for in the picker. */
  askFor: (lacking: Lacking, address: Address, scene: Scene) => void;
}

/** A textarea tells no place for its caret: the line is counted from its breaks, wrapped lines aside. */
function lineBox(field: HTMLTextAreaElement | HTMLInputElement): Box {
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

export function followSlash(context: FrameContext, composers: Composers, acts: SlashActs): void {
  const { document, signal } = context;
  /** True from a typed character until the list was given its chance: a caret put on an old word opens nothing. */
  let typed = false;
  let composing = false;
  let planned = 0;
  /** The word that she closed the list on; not opened again before it is gone. */
  let dismissed: string | null = null;

  const list = startInline(context, {
    address: (composer, word) => ({ composer, caret: composers.caretIn(composer), replaces: word }),
    dismiss: (word) => {
      dismissed = word;
    },
    ...acts,
  });
  const look = (): void => {
    planned = 0;
    const composer = composing ? null : composers.focused();
    const word = composer && slashWord(composer);
    if (!composer || !word) {
      dismissed = null;
      list.close();
    } else if ((typed || list.isOpen()) && !(dismissed && word.startsWith(dismissed))) {
      list.show(composer, word, caretBox(composer));
    }
    typed = false;
  };
  const plan = (): void => {
    if (!planned) planned = requestAnimationFrame(look);
  };
  const listen = (type: string, hear: (event: Event) => void): void =>
    document.addEventListener(type, hear, { capture: true, passive: true, signal });

  listen('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (context.host.holds(event) || (key.length > 1 && key !== 'Backspace')) return;
    typed = true;
    // Editors that draw by themselves cancel the input event: the key, then the caret, tell.
    plan();
  });
  for (const type of ['input', 'selectionchange', 'focusout']) listen(type, plan);
  listen('compositionstart', () => {
    composing = true;
  });
  listen('compositionend', () => {
    composing = false;
    plan();
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(planned));
}
