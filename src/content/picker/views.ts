/** How the picker looks, and what it alone reads of the page: a script of its own, brought to a frame once a reply is near, so that other tabs do not pay it. */
import type { Scene } from '../../core/messages.ts';
import { ask } from '../../platform/bus.ts';
import type { FrameContext } from '../context.ts';
import type { choose } from './choose.ts';
import type { InlineProps } from './inline-list.tsx';
import type { pageLimit } from './limit.ts';
import type { PickerProps } from './picker.tsx';
import type { givePictures } from './pictures.ts';

export interface PickerViews {
  css: string;
  picker(box: HTMLElement, props: PickerProps): void;
  inline(box: HTMLElement, props: Omit<InlineProps, 'look' | 'limit'> & { context: FrameContext; scene: Scene }): void;
  choose: typeof choose;
  limit: typeof pageLimit;
  pictures: typeof givePictures;
  clear(box: HTMLElement): void;
}

declare global {
  /** Left in the extension's own world of a frame by `picker-main.ts`. */
  var vigiePicker: PickerViews | undefined;
}

export const viewsHere = (): PickerViews | null => globalThis.vigiePicker ?? null;

let coming: Promise<unknown> | null = null;

/** The views, brought first where they are not here yet; null where the browser lets no script in. */
export async function bringViews(): Promise<PickerViews | null> {
  if (!viewsHere()) {
    coming ??= ask('page.bring', { part: 'picker' }).finally(() => {
      coming = null;
    });
    await coming;
  }
  return viewsHere();
}

/** Has them ready: she may ask for a reply at any moment now. */
export function warmViews(): void {
  bringViews().catch(() => undefined);
}
