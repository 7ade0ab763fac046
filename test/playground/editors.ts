/** The editor pages of the playground, by name, and what each lays open to tests. */

export const EDITOR_NAMES = [
  'textarea',
  'react-textarea',
  'input',
  'contenteditable',
  'draft',
  'lexical-plain',
  'lexical-rich',
  'tiptap',
  'quill',
  'slate',
  'shadow',
  'iframe',
  'csp',
] as const;
export type EditorName = (typeof EDITOR_NAMES)[number];

/** Editors that hold a single line of text. */
export const SINGLE_LINE: readonly EditorName[] = ['input'];

export const EDITOR_TITLES: Record<EditorName, string> = {
  textarea: 'Textarea',
  'react-textarea': 'React-controlled textarea',
  input: 'Input',
  contenteditable: 'Contenteditable',
  draft: 'Draft.js 0.11',
  'lexical-plain': 'Lexical, plain text',
  'lexical-rich': 'Lexical, rich text',
  tiptap: 'TipTap 3 (ProseMirror)',
  quill: 'Quill 2',
  slate: 'Slate',
  shadow: 'Contenteditable inside an open shadow root',
  iframe: 'Contenteditable inside a srcdoc iframe',
  csp: 'Lexical under a strict CSP and Trusted Types',
};

/** `window.__editor` of an editor page, in its top window. */
export interface EditorProbe {
  /** Text in the editor's own model, paragraphs and lines joined by `\n`. */
  state(): string;
  /** Texts published with the Post button, oldest first, as taken from the model. */
  published(): string[];
  /** Puts a draft in the model, focuses the editor, caret at a UTF-16 offset of the draft; the undo history starts there. */
  focusAt(draft: string, caret: number): Promise<void>;
  /** One undo by the editor's own history, where it has one; elsewhere the browser's Ctrl+Z is the only way. */
  undo?: () => void;
}

declare global {
  interface Window {
    __editor?: EditorProbe;
  }
}
