/** Tells which software makes an editable element work, by what it leaves on its nodes. */

export type EditorKind =
  | 'draft'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'slate'
  | 'textarea'
  | 'input'
  | 'contenteditable';

const MARKS: readonly (readonly [EditorKind, string])[] = [
  ['textarea', 'textarea'],
  ['input', 'input'],
  ['lexical', '[data-lexical-editor]'],
  ['slate', '[data-slate-editor]'],
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
  ['draft', '.public-DraftEditor-content, :has(> [data-contents="true"] [data-block="true"])'],
];

export function editorKind(field: Element): EditorKind {
  return MARKS.find(([, selector]) => field.matches(selector))?.[0] ?? 'contenteditable';
}

/** Attributes that name an element by its purpose, best first. */
const NAMING = ['data-testid', 'data-test-id', 'data-e2e', 'name', 'data-lexical-editor', 'data-slate-editor', 'role'];

/** A selector of such an element, made of what its authors named it by. */
export function selectorOf(field: Element): string {
  const named = NAMING.find((name) => field.getAttribute(name));
  const name = named ? `[${named}=${JSON.stringify(field.getAttribute(named))}]` : field.tagName.toLowerCase();
  return field.hasAttribute('contenteditable')
    ? `${name}[contenteditable=${JSON.stringify(field.getAttribute('contenteditable'))}]`
    : name;
}
