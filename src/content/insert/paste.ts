/** A paste event, for editors that keep a model of their own: Draft.js, Lexical, Quill, Slate. */
import { textOf } from './reading.ts';
import { twoFrames } from './settle.ts';

type FirefoxInit = ClipboardEventInit & { dataType: string; data: string };

/** Null when the data cannot be read from the event: an editor would swallow an empty paste in silence. */
function pasteEvent(text: string): ClipboardEvent | null {
  const init = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { ...init, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  // Firefox empties a DataTransfer that crosses from a content script to the page, and has this of its own.
  const firefox = new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as FirefoxInit);
  return firefox.clipboardData?.getData('text/plain') === text ? firefox : null;
}

/** True when an editor took the event, or changed after it: a second try would make a second copy. */
export async function pasteInto(field: HTMLElement, text: string): Promise<boolean> {
  const event = pasteEvent(text);
  if (!event) return false;
  const before = textOf(field);
  const caret = field.ownerDocument.getSelection()?.anchorNode;
  const target =
    caret && field.contains(caret) ? (caret.nodeType === 1 ? (caret as Element) : caret.parentElement) : field;
  (target ?? field).dispatchEvent(event);
  if (event.defaultPrevented) return true;
  await twoFrames();
  return textOf(field) !== before;
}
