/** Which editor each name stands for. */
import type { EditorName } from '../../editors.ts';
import { inFrame, inShadow } from './enclosed.ts';
import type { EditorMaker } from './page.ts';

/** Loaded on demand: a page carries the code of its own editor only. */
export const MAKERS: Record<EditorName, () => Promise<EditorMaker>> = {
  textarea: async () => (await import('./plain.ts')).textarea,
  input: async () => (await import('./plain.ts')).input,
  'react-textarea': async () => (await import('./react-textarea.tsx')).reactTextarea,
  contenteditable: async () => (await import('./contenteditable.ts')).contentEditable,
  draft: async () => (await import('./draft.tsx')).draft,
  'lexical-plain': async () => (await import('./lexical.ts')).lexicalPlain,
  'lexical-rich': async () => (await import('./lexical.ts')).lexicalRich,
  tiptap: async () => (await import('./tiptap.ts')).tiptap,
  quill: async () => (await import('./quill.ts')).quill,
  slate: async () => (await import('./slate.tsx')).slate,
  shadow: async () => inShadow(await MAKERS.contenteditable()),
  'shadow-textarea': async () => inShadow(await MAKERS.textarea()),
  'shadow-lexical': async () => inShadow(await MAKERS['lexical-rich']()),
  'shadow-tiptap': async () => inShadow(await MAKERS.tiptap()),
  iframe: async () => inFrame('contenteditable', { by: 'srcdoc' }),
  'iframe-lexical': async () => inFrame('lexical-rich', { by: 'src', pictures: true }),
  'shadow-iframe': async () => inShadow(inFrame('textarea', { by: 'srcdoc' })),
  csp: async () => (await import('./lexical.ts')).lexicalRich,
};
