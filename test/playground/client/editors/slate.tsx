/** @jsxImportSource react */
/** Slate, as Discord and Twitch compose with it. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import style from '../style.ts';
import { caretLine, type EditorMaker } from './page.ts';

const blocks = (text: string): Descendant[] =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }) as Descendant);

function Composer({ editor, label, changed }: { editor: ReactEditor; label: string; changed: () => void }) {
  const [initial] = useState(() => blocks(''));
  return (
    <Slate editor={editor} initialValue={initial} onChange={changed}>
      <Editable data-pg="composer" aria-label={label} placeholder={label} className={style.input} />
    </Slate>
  );
}

export const slate: EditorMaker = (place, changed, label) => {
  const editor = withReact(withHistory(createEditor()));
  const root = createRoot(place);
  flushSync(() => root.render(<Composer editor={editor} label={label} changed={changed} />));
  return {
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    undo: () => (editor as unknown as HistoryEditor).undo(),
    async focusAt(draft, caret) {
      const { line, offset } = caretLine(draft, caret);
      Transforms.deselect(editor);
      editor.children = blocks(draft);
      (editor as unknown as HistoryEditor).history = { undos: [], redos: [] };
      Editor.normalize(editor, { force: true });
      editor.onChange();
      // Slate maps its selection to the DOM after React has drawn the new blocks.
      await new Promise((done) => setTimeout(done, 50));
      ReactEditor.focus(editor);
      Transforms.select(editor, { path: [line, 0], offset });
      await new Promise((done) => setTimeout(done, 50));
    },
  };
};
