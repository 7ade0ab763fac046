/** TipTap 3 over ProseMirror, as Bluesky composes with it. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import style from '../style.ts';
import { caretLine, type EditorMaker } from './page.ts';

export const tiptap: EditorMaker = (place, changed, label) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: {
      attributes: {
        'data-pg': 'composer',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: style.input ?? '',
      },
    },
    onUpdate: () => changed(),
  });
  return {
    text: () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', '\n'),
    undo: () => editor.commands.undo(),
    focusAt(draft, caret) {
      const content = draft.split('\n').map((text) => ({
        type: 'paragraph',
        content: text === '' ? [] : [{ type: 'text', text }],
      }));
      const { line, offset } = caretLine(draft, caret);
      const before = draft.split('\n').slice(0, line);
      const position = before.reduce((sum, text) => sum + text.length + 2, 1) + offset;
      editor
        .chain()
        .setMeta('addToHistory', false)
        .setContent({ type: 'doc', content })
        .setTextSelection(position)
        .run();
      editor.view.focus();
    },
  };
};
