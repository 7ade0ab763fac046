/** A file dragged out of an element of ours. */

/** Chromium drops a file of ours on its way: the drop is then made again, at the same place, with the file in it. */
function mendDrop(event: DragEvent, file: () => File): void {
  const target = event.composedPath()[0];
  if (!event.isTrusted || event.dataTransfer?.files.length || !target) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file());
  const { bubbles, cancelable, composed, clientX, clientY, screenX, screenY } = event;
  const init = { bubbles, cancelable, composed, clientX, clientY, screenX, screenY };
  target.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer }));
}

/** At the start of the drag. A drop in another document is out of reach: there, what the browser itself carries counts. */
export function dragFile({ target, dataTransfer }: DragEvent, file: () => File): void {
  if (!dataTransfer || !target) return;
  dataTransfer.items.add(file());
  dataTransfer.effectAllowed = 'copy';
  const end = new AbortController();
  const { signal } = end;
  window.addEventListener('drop', (event) => mendDrop(event, file), { capture: true, signal });
  target.addEventListener('dragend', () => end.abort(), { signal });
}
