/** Reading a field back: what it holds, and how many times it holds a text. */
import { isTextField } from './field.ts';

/** Nodes that show a hint, not a text: Slate keeps its placeholder among the text. */
function isHint(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).getAttribute('contenteditable') === 'false';
}

/** All text of a field in document order, emoji images by their alt; without line breaks, which editors make each their way. */
export function textOf(field: HTMLElement): string {
  if (isTextField(field)) return field.value;
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isHint(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    else if ((node as Element).localName === 'img') text += (node as Element).getAttribute('alt') ?? '';
  }
  return text;
}

/** Without white space and the zero-width fillers of editors, so that two renderings of a text compare equal. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

/** How many times a field's text holds another, white space aside. */
export function copiesIn(held: string, text: string): number {
  const needle = squeeze(text);
  return needle === '' ? 0 : squeeze(held).split(needle).length - 1;
}
