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
  'shadow-textarea',
  'shadow-lexical',
  'shadow-tiptap',
  'iframe',
  'iframe-lexical',
  'shadow-iframe',
  'csp',
] as const;
export type EditorName = (typeof EDITOR_NAMES)[number];

/** Editors that hold a single line of text. */
export const SINGLE_LINE: readonly EditorName[] = ['input'];

/** Editors in a document of their own, which holds no post. */
export const FRAMED: readonly EditorName[] = ['iframe', 'iframe-lexical', 'shadow-iframe'];

/** Editors whose composer takes a picture that is pasted, as X, Bluesky, Mastodon, Discord, LinkedIn and Facebook do. */
export const PICTURE_TAKERS: readonly EditorName[] = [
  'react-textarea',
  'draft',
  'lexical-rich',
  'tiptap',
  'quill',
  'slate',
  'shadow-tiptap',
  'iframe-lexical',
  'csp',
];

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
  'shadow-textarea': 'Textarea inside an open shadow root',
  'shadow-lexical': 'Lexical inside an open shadow root',
  'shadow-tiptap': 'TipTap 3 inside an open shadow root',
  iframe: 'Contenteditable inside a srcdoc iframe',
  'iframe-lexical': 'Lexical inside an iframe with an address',
  'shadow-iframe': 'Textarea inside an iframe, inside an open shadow root',
  csp: 'Lexical under a strict CSP and Trusted Types',
};

/** `window.__editor` of an editor page, in its top window. */
export interface EditorProbe {
  /** Text in the editor's own model, paragraphs and lines joined by `\n`. */
  state(): string;
  /** Texts published with the Post button, oldest first, as taken from the model. */
  published(): string[];
  /** Pictures that wait in the composer, each as `name type bytes`, the bytes in base 16. */
  pictures(): string[];
  /** Those that went with the text published last. */
  publishedPictures(): string[];
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
