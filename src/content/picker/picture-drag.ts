/** A picture dragged from the shelf to the page. */
import { fileForPage, type PictureFile, transferOf } from '../insert/picture.ts';

/** Chromium drops a file of ours on its way: the drop is then made again, at the same place, with the file in it. */
function mendDrop(event: DragEvent, picture: PictureFile): void {
  const target = event.composedPath()[0];
  if (!event.isTrusted || event.dataTransfer?.files.length || !target) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { bubbles, cancelable, composed, clientX, clientY, screenX, screenY } = event;
  const init = { bubbles, cancelable, composed, clientX, clientY, screenX, screenY };
  target.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: transferOf(picture) }));
}

/** At the start of the drag of an element of ours. */
export function dragPicture({ target, dataTransfer }: DragEvent, picture: PictureFile): void {
  if (!dataTransfer || !target) return;
  dataTransfer.items.add(fileForPage(picture));
  dataTransfer.effectAllowed = 'copy';
  const end = new AbortController();
  const { signal } = end;
  window.addEventListener('drop', (event) => mendDrop(event, picture), { capture: true, signal });
  target.addEventListener('dragend', () => end.abort(), { signal });
}
