/** A bare contenteditable, whose model is the text of its lines, read again at each `input` event. */
import { el } from '../dom.ts';
import style from '../style.ts';
import { caretLine, type EditorHandle, type EditorMaker } from './page.ts';

export const contentEditable: EditorMaker = (place, changed, label) => {
  const field = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-pg': 'composer',
    class: style.input,
  });
  place.append(field);
  return watchField(field, changed);
};

/** Makes the handle of a contenteditable that is already in its document. */
export function watchField(field: HTMLElement, changed: () => void): EditorHandle {
  let model = '';
  field.addEventListener('input', () => {
    model = readLines(field).join('\n');
    changed();
  });
  return {
    text: () => model,
    focusAt(draft, caret) {
      model = draft;
      const lines = draft.split('\n').map((line) => el('div', {}, line === '' ? el('br') : line));
      field.replaceChildren(...(draft === '' ? [] : lines));
      field.focus();
      const { line, offset } = caretLine(draft, caret);
      const text = field.children[line]?.firstChild;
      const selection = field.ownerDocument.getSelection();
      if (text?.nodeType === Node.TEXT_NODE) selection?.collapse(text, offset);
      else selection?.collapse(field.children[line] ?? field, 0);
    },
  };
}

/**
 * Lines as a person sees them. A `br` ends a line, and the one that only keeps an empty block open adds none;
 * a block begins and ends a line.
 */
export function readLines(root: Element): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  const close = (): void => {
    if (open !== null) lines.push(open);
    open = null;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const parts = (node as Text).data.split('\n');
      for (const [index, part] of parts.entries()) {
        if (index > 0) {
          lines.push(open ?? '');
          open = null;
        }
        if (part !== '') open = (open ?? '') + part;
      }
    } else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      const name = (node as Element).localName;
      if (name === 'br') {
        lines.push(open ?? '');
        open = null;
      } else {
        const block = name === 'div' || name === 'p';
        if (block) close();
        for (const child of node.childNodes) walk(child);
        if (block) close();
      }
    }
  };
  for (const child of root.childNodes) walk(child);
  close();
  return lines;
}
