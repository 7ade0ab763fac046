/** Entry of the editor pages: the index, or the editor that the address names. */
import { EDITOR_NAMES, EDITOR_TITLES, type EditorName } from '../../editors.ts';
import { el } from '../dom.ts';
import '../base.css';
import style from '../style.ts';
import { type EditorMaker, showEditor } from './page.ts';

/** Loaded on demand: a page carries the code of its own editor only. */
const MAKERS: Record<EditorName, () => Promise<EditorMaker>> = {
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
  shadow: async () => (await import('./enclosed.ts')).inShadow,
  iframe: async () => (await import('./enclosed.ts')).inFrame,
  csp: async () => (await import('./lexical.ts')).lexicalRich,
};

function showIndex(): void {
  document.title = 'Editors · Pintagram+';
  const links = EDITOR_NAMES.map((name) => el('li', {}, el('a', { href: `/editors/${name}` }, EDITOR_TITLES[name])));
  document.body.append(
    el(
      'main',
      { class: style.editorPage },
      el('p', {}, el('a', { href: '/', class: style.muted }, '← Pintagram+')),
      el('h1', {}, 'Editors'),
      el('ul', { class: style.editorList }, ...links),
    ),
  );
}

const asked = location.pathname.split('/')[2];
const name = EDITOR_NAMES.find((one) => one === asked);
if (name) await showEditor(name, await MAKERS[name]());
else showIndex();
