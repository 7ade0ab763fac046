/** The small list under the caret; the site's field keeps the focus, so its keys are taken only while the list is open. */
import { render } from 'preact';
import { foldPlain } from '../../core/fold.ts';
import type { Scene } from '../../core/messages.ts';
import type { ReplyHit } from '../../core/reply.ts';
import { ask } from '../../platform/bus.ts';
import { t, tn } from '../../platform/i18n.ts';
import type { FrameContext } from '../context.ts';
import type { SlashActs } from '../slash.ts';
import type { Address } from './delivery.ts';
import { MOST_HITS, rowAfter } from './list.tsx';
import css from './picker.css?inline';
import { type Box, place } from './place.ts';
import { Results } from './results.tsx';

const SIZE = { width: 340, height: 260 };
const MOST_ROWS = 8;

interface InlineActs extends SlashActs {
  address: (composer: HTMLElement, word: string) => Address;
  /** She closed the list on this word. */
  dismiss: (word: string) => void;
}

interface Shown {
  composer: HTMLElement;
  word: string;
  scene: Scene;
  box: Box;
  hits: ReplyHit[];
  active: number;
}

export interface Inline {
  show: (composer: HTMLElement, word: string, box: Box) => void;
  close: () => void;
  isOpen: () => boolean;
}

/** Replies whose shortcut begins with the word, the exact one first. */
export function shortcutHits(hits: readonly ReplyHit[], word: string): ReplyHit[] {
  const start = foldPlain(word.slice(1));
  const fitting = hits.filter((hit) => foldPlain(hit.shortcut).startsWith(start));
  return fitting.sort((a, b) => a.shortcut.length - b.shortcut.length).slice(0, MOST_ROWS);
}

export function startInline(context: FrameContext, acts: InlineActs): Inline {
  const { document, host, signal } = context;
  const layer = host.layer('picker');
  const root = document.createElement('div');
  let shown: Shown | null = null;
  let asked = '';

  const close = (): void => {
    asked = '';
    if (!shown) return;
    shown = null;
    render(null, root);
    root.remove();
  };
  const choose = async (hit: ReplyHit): Promise<void> => {
    if (!shown) return;
    const { composer, word, scene } = shown;
    close();
    const address = acts.address(composer, word);
    try {
      const { text, missing } = await ask('reply.render', { id: hit.id, scene, filled: {} });
      if (text !== null) acts.insert({ id: hit.id, text, way: 'insert' }, address, scene);
      else acts.askFor({ id: hit.id, title: hit.title, missing, way: 'insert' }, address, scene);
    } catch {
      context.say({ text: `${t('pickerError')}. ${t('pickerErrorText')}` });
    }
  };
  const draw = (): void => {
    if (!shown) return;
    const { hits, active, word, box } = shown;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top, bottom, maxHeight } = place(box, SIZE, view);
    const px = (value: number | undefined): string => (value === undefined ? 'auto' : `${value}px`);
    const point = (index: number): void => {
      if (shown) shown.active = index;
      draw();
    };
    render(
      <div
        class="inline-box"
        role="group"
        aria-label={t('pickerInline', word)}
        style={{ left: px(left), top: px(top), bottom: px(bottom), maxHeight: px(maxHeight) }}
      >
        <Results hits={hits} active={active} onPoint={point} onChoose={(hit) => void choose(hit)} />
        <p class="unseen" role="status">
          {tn('pickerCount', hits.length)}, {hits[active]?.title}
        </p>
      </div>,
      root,
    );
  };
  const show = async (composer: HTMLElement, word: string, box: Box): Promise<void> => {
    if (asked === word && (!shown || shown.composer === composer)) return;
    asked = word;
    const scene = acts.scene(composer);
    const found = await ask('replies.search', { query: word.slice(1), scene, limit: MOST_HITS * 4 }).catch(() => []);
    if (asked !== word || signal.aborted) return;
    const hits = shortcutHits(found, word);
    if (hits.length === 0) {
      close();
      asked = word;
      return;
    }
    if (!shown) {
      host.adopt(css);
      host.raise();
      layer.append(root);
    }
    shown = { composer, word, scene, box, hits, active: 0 };
    draw();
  };
  const press = (event: KeyboardEvent): void => {
    if (!shown || event.isComposing || host.holds(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { hits, active, word } = shown;
    const next = rowAfter(event.key, active, hits.length);
    const hit = hits[active];
    if (next !== null) shown.active = next;
    else if (event.key === 'Enter' || event.key === 'Tab') hit && void choose(hit);
    else if (event.key === 'Escape') {
      close();
      acts.dismiss(word);
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
    draw();
  };
  window.addEventListener('keydown', press, { capture: true, signal });
  signal.addEventListener('abort', close);
  return { show: (composer, word, box) => void show(composer, word, box), close, isOpen: () => shown !== null };
}
