/** Quill 2, as LinkedIn composes with it. */
import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { el } from '../dom.ts';
import style from '../style.ts';
import type { EditorMaker } from './page.ts';

export const quill: EditorMaker = (place, changed, label) => {
  const holder = el('div');
  place.append(holder);
  const editor = new Quill(holder, { placeholder: label });
  editor.root.classList.add(style.input ?? '');
  for (const [name, value] of [
    ['data-pg', 'composer'],
    ['role', 'textbox'],
    ['aria-label', label],
    ['aria-multiline', 'true'],
  ] as const) {
    editor.root.setAttribute(name, value);
  }
  editor.on('text-change', () => changed());
  return {
    // Quill's text always ends with the last block's line feed.
    text: () => editor.getText().replace(/\n$/, ''),
    undo: () => editor.history.undo(),
    focusAt(draft, caret) {
      editor.setText(draft, 'silent');
      editor.history.clear();
      editor.focus();
      editor.setSelection(caret, 0);
    },
  };
};
