/** Opens the picker in the page, and does what she chose in it. */
import { render } from 'preact';
import type { Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { FrameContext } from '../context.ts';
import { type Address, copyInstead, deliver } from './delivery.ts';
import { borrowFocus } from './focus-loan.ts';
import { MOST_HITS } from './list.tsx';
import css from './picker.css?inline';
import { type Choice, type Lacking, Picker } from './picker.tsx';
import { type Box, place } from './place.ts';
import type { Armed } from './waiting.ts';

const SIZE = { width: 420, height: 440 };

/** What the picker is opened for. */
export interface Purpose {
  scene: Scene;
  flag: Flag | null;
  /** Null: no field is open, so the text will wait. */
  address: Address | null;
  lacking?: Lacking;
}

/** The post's element, else nothing: the picker then stands at the foot of the view. */
function anchorOf(context: FrameContext, { address, scene }: Purpose): Box {
  const reader = context.reader();
  const shows = (root: Element): boolean => reader?.readPost(root)?.id === scene.post?.id;
  const element = address?.composer ?? (scene.post && reader?.postRoots(context.document).find(shows));
  return element?.getBoundingClientRect() ?? { left: 0, top: -1, bottom: -1 };
}

async function take(context: FrameContext, armed: Armed, purpose: Purpose, choice: Choice): Promise<void> {
  const { scene, flag, address } = purpose;
  const { text, id: replyId } = choice;
  if (choice.way === 'copy') await copyInstead(context, text, () => t('pickerCopiedPlain'));
  else if (context.document.location.href !== scene.url) {
    await copyInstead(context, text, (key) => t('pickerMoved', key));
  } else if (address) await deliver(context, { text, replyId, scene, flag }, address);
  else armed.wait({ text, replyId, scene, flag });
}

export function startPicker(context: FrameContext, armed: Armed): { open: (purpose: Purpose) => void } {
  const { document, host, signal } = context;
  const layer = host.layer('picker');
  let close: ((giveBack: boolean) => void) | null = null;

  const open = (purpose: Purpose): void => {
    close?.(true);
    host.adopt(css);
    host.raise();
    const end = new AbortController();
    const loan = borrowFocus(document, host.element, end.signal);
    const box = document.createElement('div');
    layer.append(box);
    close = (giveBack) => {
      close = null;
      render(null, box);
      box.remove();
      if (giveBack) loan.giveBack();
      else loan.leave();
      end.abort();
    };
    draw(purpose, box);
    const shut = (): void => close?.(false);
    const outside = (event: Event): void => {
      if (!host.holds(event)) shut();
    };
    window.addEventListener('pointerdown', outside, { capture: true, signal: end.signal });
    signal.addEventListener('abort', shut, { signal: end.signal });
    const move = (): void => put(purpose, box);
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, move, { capture: true, passive: true, signal: end.signal });
    }
  };
  const put = (purpose: Purpose, box: HTMLElement): void => {
    const dialog = box.firstElementChild as HTMLElement | null;
    const { left, top, bottom, maxHeight } = place(anchorOf(context, purpose), SIZE, {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    const style = { left: left, top, bottom, 'max-height': maxHeight };
    for (const [name, value] of Object.entries(style)) {
      dialog?.style.setProperty(name, value === undefined ? 'auto' : `${value}px`);
    }
  };
  const draw = (purpose: Purpose, box: HTMLElement): void => {
    const { scene } = purpose;
    render(
      <Picker
        person={scene.account && (scene.account.name ?? `@${scene.account.handle}`)}
        lacking={purpose.lacking ?? null}
        search={(query) => ask('replies.search', { query, scene, limit: MOST_HITS + 1 })}
        fill={(id, filled) => ask('reply.render', { id, scene, filled })}
        onTake={(choice) => {
          close?.(true);
          void take(context, armed, purpose, choice);
        }}
        onWrite={() => {
          close?.(true);
          void ask('page.open', { page: 'dashboard', hash: 'replies' });
        }}
        onClose={() => close?.(true)}
      />,
      box,
    );
    put(purpose, box);
  };
  return { open };
}
