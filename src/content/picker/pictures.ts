/** Gives the pictures of a reply to a field: pasted, and what the page does not show afterwards is laid out for her. */
import { h, render } from 'preact';
import type { PictureData } from '../../core/reply.ts';
import type { FrameContext } from '../context.ts';
import { type PictureFile, pastePicture } from '../insert/picture.ts';
import { onViewMoved } from '../view-moves.ts';
import { borrowFocus } from './focus-loan.ts';
import css from './pictures.css?inline';
import { standAt } from './place.ts';
import { PictureShelf } from './shelf.tsx';

const SIZE = { width: 340, height: 260 };

/** What it needs of a frame. */
export type PictureContext = Pick<FrameContext, 'document' | 'host' | 'signal'>;

function fileOf({ name, type, data }: PictureData): PictureFile {
  return { name, type, bytes: Uint8Array.from(atob(data), (char) => char.charCodeAt(0)) };
}

/** Lays out pictures until Esc, its button, or a click elsewhere. */
function layOut({ document, host, signal }: PictureContext, field: HTMLElement, pictures: PictureFile[]): void {
  const end = new AbortController();
  const loan = borrowFocus(document, host.element, end.signal);
  const box = document.createElement('div');
  const close = (giveBack: boolean): void => {
    if (end.signal.aborted) return;
    render(null, box);
    box.remove();
    if (giveBack) loan.giveBack();
    else loan.leave();
    host.rest();
    end.abort();
  };
  host.adopt(css);
  host.layer('picker').append(box);
  host.raise();
  render(h(PictureShelf, { pictures, onClose: () => close(true) }), box);
  const move = (): void => standAt(box.firstElementChild as HTMLElement, field.getBoundingClientRect(), SIZE);
  move();
  onViewMoved((event) => host.holds(event) || move(), end.signal);
  const leave = (event: Event): unknown => host.holds(event) || close(false);
  window.addEventListener('pointerdown', leave, { capture: true, signal: end.signal });
  signal.addEventListener('abort', () => close(false), { signal: end.signal });
}

export async function givePictures(context: PictureContext, field: HTMLElement, given: PictureData[]): Promise<void> {
  const left: PictureFile[] = [];
  for (const picture of given.map(fileOf)) {
    if (!(await pastePicture(field, picture))) left.push(picture);
  }
  if (left.length > 0 && !context.signal.aborted) layOut(context, field, left);
}
