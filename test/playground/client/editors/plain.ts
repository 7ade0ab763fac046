/** The browser's own text fields, with no framework above them. */
import { el } from '../dom.ts';
import style from '../style.ts';
import type { EditorHandle, EditorMaker } from './page.ts';

const attributes = (label: string) => ({
  'data-pg': 'composer',
  'aria-label': label,
  placeholder: label,
  class: style.input,
});

export const textarea: EditorMaker = (place, changed, label) =>
  mount(el('textarea', { ...attributes(label), rows: 4 }), place, changed);

export const input: EditorMaker = (place, changed, label) =>
  mount(el('input', { ...attributes(label), type: 'text' }), place, changed);

function mount(field: HTMLTextAreaElement | HTMLInputElement, place: HTMLElement, changed: () => void): EditorHandle {
  // The site's own copy of the text: what a change that fires no event would leave behind.
  let model = '';
  field.addEventListener('input', () => {
    model = field.value;
    changed();
  });
  place.append(field);
  return {
    text: () => model,
    focusAt(draft, caret) {
      field.value = draft;
      model = field.value;
      field.focus();
      field.setSelectionRange(caret, caret);
    },
  };
}
