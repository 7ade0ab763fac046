/** Opens the picker in the page, and does what she chose in it. */
import type { Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { FrameContext } from '../context.ts';
import { onViewMoved } from '../view-moves.ts';
import { type Address, copyInstead, deliver } from './delivery.ts';
import { borrowFocus } from './focus-loan.ts';
import type { Choice, Lacking, PickerProps } from './picker.tsx';
import { type Box, standAt } from './place.ts';
import { MOST_HITS } from './rows.ts';
import { bringViews, type PickerViews, viewsHere } from './views.ts';
import type { Armed } from './waiting.ts';

const SIZE = { width: 420, height: 440 };
const OUT_OF_VIEW: Box = { left: 0, top: -1, bottom: -1 };

/** What the picker is opened for. */
export interface Purpose {
  scene: Scene;
  flag: Flag | null;
  /** Null: no field is open, so the text will wait. */
  address: Address | null;
  lacking?: Lacking;
}

/** The composer, else the post; where neither is, the picker stands at the foot of the view. */
function anchorOf(context: FrameContext, { address, scene }: Purpose): Box {
  const reader = context.reader();
  const shows = (root: Element): boolean => reader?.readPost(root)?.id === scene.post?.id;
  const element = address?.composer ?? (scene.post && [...context.roots()].find(shows));
  return element?.getBoundingClientRect() ?? OUT_OF_VIEW;
}

async function take(context: FrameContext, armed: Armed, purpose: Purpose, choice: Choice): Promise<void> {
  const { scene, flag, address } = purpose;
  const { text, id: replyId } = choice;
  if (choice.way === 'copy') await copyInstead(context, text, () => t('pickerCopiedPlain'));
  else if (context.scene().url !== scene.url) await copyInstead(context, text, (key) => t('pickerMoved', key));
  else if (address) await deliver(context, { text, replyId, scene, flag }, address);
  else armed.wait({ text, replyId, scene, flag });
}

/** Shows the picker until its answer, Esc, or a click elsewhere. Gives the way to close it. */
function show(context: FrameContext, armed: Armed, purpose: Purpose): (giveBack: boolean) => void {
  const { document, host } = context;
  const end = new AbortController();
  const { signal } = end;
  const loan = borrowFocus(document, host.element, signal);
  const box = document.createElement('div');
  const close = (giveBack: boolean): void => {
    if (signal.aborted) return;
    viewsHere()?.clear(box);
    box.remove();
    if (giveBack) loan.giveBack();
    else loan.leave();
    host.rest();
    end.abort();
  };
  host.layer('picker').append(box);
  host.raise();

  const move = (): void => {
    const dialog = box.firstElementChild;
    if (dialog) standAt(dialog as HTMLElement, anchorOf(context, purpose), SIZE);
  };
  const draw = (views: PickerViews | null): void => {
    if (signal.aborted) return;
    if (views) {
      host.adopt(views.css);
      views.picker(
        box,
        propsOf(context, armed, purpose, () => close(true)),
      );
      move();
      return;
    }
    close(true);
    context.say({ text: t('pickerError') });
  };
  const views = viewsHere();
  if (views) draw(views);
  else {
    // What she types until they come must not reach the site's own keys.
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
    bringViews().then(draw, () => draw(null));
  }
  onViewMoved((event) => host.holds(event) || move(), signal);
  window.addEventListener('pointerdown', (event) => host.holds(event) || close(false), { capture: true, signal });
  context.signal.addEventListener('abort', () => close(false), { signal });
  return close;
}

function propsOf(context: FrameContext, armed: Armed, purpose: Purpose, close: () => void): PickerProps {
  const { scene, lacking = null } = purpose;
  const self = (): string | null => context.reader()?.self() ?? null;
  return {
    person: scene.account && (scene.account.name ?? `@${scene.account.handle}`),
    answers: scene.post !== null,
    lacking,
    search: (query) => ask('replies.search', { query, scene, limit: MOST_HITS + 1 }),
    check: (replyId, text, limit) =>
      ask('reply.check', { text, replyId, scene, flag: purpose.flag, self: self(), limit }),
    fill: (id, filled, limit) => ask('reply.render', { id, scene, filled, self: self(), limit }),
    onTake: (choice) => {
      close();
      void take(context, armed, purpose, choice);
    },
    onWrite: () => {
      close();
      ask('page.open', { page: 'dashboard', hash: 'replies' }).catch(() => context.say({ text: t('pickerError') }));
    },
    onClose: close,
  };
}

export function startPicker(context: FrameContext, armed: Armed): { open: (purpose: Purpose) => void } {
  let close: ((giveBack: boolean) => void) | null = null;
  return {
    open: (purpose) => {
      close?.(true);
      close = show(context, armed, purpose);
    },
  };
}
