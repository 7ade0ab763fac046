/** Takes the focus from a field of the page for a while, unseen by the site, and gives it back. */
import { caretOf, selectionAt } from '../insert/caret.ts';
import { deepActive } from '../insert/field.ts';

export interface Loan {
  /** Gives the focus back to where it was, selection and all. */
  giveBack: () => void;
  /** Lets the page know that its field lost the focus, since she went on to something else. */
  leave: () => void;
}

/** Widgets that close or trap the focus when it leaves them hear nothing while it is in `host`. */
export function borrowFocus(document: Document, host: HTMLElement, signal: AbortSignal): Loan {
  const lender = deepActive(document);
  // Chromium forgets the selection of an editor that loses the focus.
  const selected = lender instanceof HTMLElement ? caretOf(lender) : null;
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(), { once: true, signal: end.signal });
  const hide = (event: FocusEvent): void => {
    if (event.relatedTarget === host) event.stopImmediatePropagation();
  };
  window.addEventListener('focusout', hide, { capture: true, signal: end.signal });
  return {
    giveBack: () => {
      end.abort();
      if (!(lender instanceof HTMLElement && lender.isConnected)) return;
      lender.focus({ preventScroll: true });
      if (!selected || !lender.contains(selected.commonAncestorContainer)) return;
      const { startContainer, startOffset, endContainer, endOffset } = selected;
      selectionAt(lender)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    },
    leave: () => {
      end.abort();
      if (lender && lender !== deepActive(document)) {
        lender.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
      }
    },
  };
}
