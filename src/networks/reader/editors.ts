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

/** Attributes that name an element by its purpose, best first; then the classes that editors rely on. */
const NAMING = ['data-testid', 'data-test-id', 'data-e2e', 'name', 'data-lexical-editor', 'data-slate-editor'];
const CLASSES = ['ProseMirror', 'ql-editor', 'public-DraftEditor-content'];

/** A selector of such an element, made of what its authors named it by. */
export function selectorOf(field: Element): string {
  const attribute = NAMING.find((name) => field.getAttribute(name));
  const ownClass = CLASSES.find((name) => field.classList.contains(name));
  const name = attribute ? isValue(field, attribute) : ownClass ? `.${ownClass}` : field.tagName.toLowerCase();
  return field.hasAttribute('contenteditable') ? name + isValue(field, 'contenteditable') : name;
}

const isValue = (element: Element, name: string): string => `[${name}=${JSON.stringify(element.getAttribute(name))}]`;
