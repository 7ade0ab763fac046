/** The `/word` before the caret, and its selection so that a reply takes its place. */
import { caretOf, selectionAt } from './caret.ts';
import { isTextField } from './field.ts';
import { selectionHeard } from './settle.ts';

/** As long as a shortcut can be worth typing. */
const LONGEST = 32;
const WORD = new RegExp(`(?:^|[\\s(\\[«“"'’])(/[\\p{L}\\p{N}_-]{1,${LONGEST}})$`, 'u');

/** True when nothing but a line's start stands before this text node. */
function startsLine(node: Text, field: HTMLElement): boolean {
  const walker = field.ownerDocument.createTreeWalker(field);
  walker.currentNode = node;
  for (let at = walker.previousNode(); at && at !== field; at = walker.previousNode()) {
    if (at.nodeType === Node.TEXT_NODE) {
      if ((at as Text).data.replace(/[\u200b\ufeff]/g, '') !== '') return /\s$/.test((at as Text).data);
    } else if (at.nodeType === Node.ELEMENT_NODE) {
      if ((at as Element).localName === 'br') return true;
      if (!getComputedStyle(at as Element).display.startsWith('inline')) return true;
    }
  }
  return true;
}

/** The slash and the word typed at the caret, when it starts a word; null for paths, addresses and plain text. */
export function slashWord(field: HTMLElement): string | null {
  if (isTextField(field)) {
    const caret = field.selectionStart;
    if (caret === null || caret !== field.selectionEnd) return null;
    return WORD.exec(field.value.slice(Math.max(0, caret - LONGEST - 2), caret))?.[1] ?? null;
  }
  const range = caretOf(field);
  if (!range?.collapsed || range.endContainer.nodeType !== Node.TEXT_NODE) return null;
  const node = range.endContainer as Text;
  const before = node.data
    .slice(Math.max(0, range.endOffset - LONGEST - 2), range.endOffset)
    .replace(/^[\u200b\ufeff]+/, '');
  const word = WORD.exec(before)?.[1] ?? null;
  return word && word.length === before.length && !startsLine(node, field) ? null : word;
}

/** Selects the word that ends at the caret. False when it is no longer there, or when the editor lets go of the selection. */
export async function selectWord(field: HTMLElement, word: string): Promise<boolean> {
  if (isTextField(field)) {
    const end = field.selectionStart ?? 0;
    if (field.value.slice(end - word.length, end) !== word) return false;
    field.setSelectionRange(end - word.length, end);
    return true;
  }
  const range = caretOf(field);
  if (!range || range.endContainer.nodeType !== Node.TEXT_NODE) return false;
  const [node, end] = [range.endContainer as Text, range.endOffset];
  if (node.data.slice(end - word.length, end) !== word) return false;
  selectionAt(field)?.setBaseAndExtent(node, end - word.length, node, end);
  const holds = (): boolean => caretOf(field)?.toString() === word;
  if (!holds()) return false;
  // Editors may put back a selection of their own.
  await selectionHeard(field);
  return holds();
}
