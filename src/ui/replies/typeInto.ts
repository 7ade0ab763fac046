/** Writes into a field through the browser's own editing, so that Ctrl+Z takes it back like typing. */
import type { Edit } from '../../core/length/shortened.ts';

/** In the place of what is selected. */
export function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** In the place of a stretch; the focus stays where it was. */
export function typeOver(field: HTMLTextAreaElement, { start, end, replacement }: Edit): void {
  const { activeElement } = document;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (replacement || !document.execCommand('delete')) typeInto(field, replacement);
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
}
