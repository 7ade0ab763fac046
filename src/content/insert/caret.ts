/** Finding, keeping and restoring the caret of a field, in shadow roots too. */
import { deepActive, isTextField } from './field.ts';
import { selectionHeard } from './settle.ts';

/** Chromium hides a shadow tree's selection from the document; Firefox has no `getSelection` on the root. */
export function selectionAt(node: Node): Selection | null {
  const root = node.getRootNode() as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}

/** The selection as a range of its own, when it lies in this editor; null elsewhere and in text fields, which keep theirs. */
export function caretOf(field: HTMLElement): Range | null {
  if (isTextField(field)) return null;
  const selection = selectionAt(field);
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  return field.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}

/** Where typing would go on: after the last character. Slate resolves no caret placed in its root, so it goes into the text. */
function endOf(field: HTMLElement): [Node, number] {
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    const off = node.nodeType === Node.ELEMENT_NODE && (node as Element).getAttribute('contenteditable') === 'false';
    return off ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  let last: Node = field;
  for (let node = walker.lastChild(); node; node = walker.lastChild()) last = node;
  if (last.nodeType === Node.TEXT_NODE) return [last, (last as Text).length];
  const { localName, parentNode } = last as Element;
  if (parentNode && (localName === 'br' || localName === 'img')) {
    const index = Array.prototype.indexOf.call(parentNode.childNodes, last);
    return [parentNode, localName === 'br' ? index : index + 1];
  }
  return [last, last.childNodes.length];
}

function placeCaret(field: HTMLElement, kept: Range | null): void {
  const selection = selectionAt(field);
  if (!selection) return;
  if (kept && field.contains(kept.endContainer)) selection.collapse(kept.endContainer, kept.endOffset);
  else selection.collapse(...endOf(field));
}

/**
 * Gives the focus to a field with a collapsed caret: where it was (`kept`), else where it is, else at the end.
 * Resolves when editors have heard of it: they follow `selectionchange`, which comes a task later, or more.
 * False when the field does not take it.
 */
export async function focusAtCaret(field: HTMLElement, kept: Range | null): Promise<boolean> {
  const document = field.ownerDocument;
  const isActive = (): boolean => deepActive(document) === field;
  const here = isActive() ? caretOf(field) : null;
  if (!kept && here?.collapsed) return true;
  const caret = kept ?? here;
  if (!isActive()) field.focus({ preventScroll: true });
  if (isTextField(field)) {
    const end = field.selectionEnd ?? field.value.length;
    field.setSelectionRange(end, end);
    return isActive();
  }
  placeCaret(field, caret);
  await selectionHeard(field);
  // Some editors put back a selection of their own when they take the focus.
  if (!caretOf(field)?.collapsed) placeCaret(field, caret);
  return caretOf(field) !== null;
}
