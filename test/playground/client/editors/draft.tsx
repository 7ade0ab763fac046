/** @jsxImportSource react */
/** Draft.js, as X composes with it. */
import { ContentState, Editor, EditorState, SelectionState } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import style from '../style.ts';
import { caretLine, type EditorMaker } from './page.ts';

/** What passes between the component and the page around it. */
interface Bridge {
  state: EditorState;
  set: (state: EditorState) => void;
  changed: () => void;
}

function Composer({ bridge, label }: { bridge: Bridge; label: string }) {
  const [state, setState] = useState(bridge.state);
  bridge.set = (next) => {
    bridge.state = next;
    setState(next);
    bridge.changed();
  };
  return (
    <div className={style.input}>
      <Editor
        editorState={state}
        onChange={bridge.set}
        placeholder={label}
        ariaLabel={label}
        webDriverTestID="pg-composer"
      />
    </div>
  );
}

export const draft: EditorMaker = (place, changed, label) => {
  const bridge: Bridge = { state: EditorState.createEmpty(), set: () => {}, changed };
  const root = createRoot(place);
  flushSync(() => root.render(<Composer bridge={bridge} label={label} />));
  return {
    text: () => bridge.state.getCurrentContent().getPlainText('\n'),
    undo: () => bridge.set(EditorState.undo(bridge.state)),
    close: () => root.unmount(),
    focusAt(text, caret) {
      place.querySelector<HTMLElement>('[contenteditable]')?.focus();
      const content = ContentState.createFromText(text, '\n');
      const { line, offset } = caretLine(text, caret);
      const block = content.getBlocksAsArray()[line];
      if (!block) return;
      const at = SelectionState.createEmpty(block.getKey()).merge({
        anchorOffset: offset,
        focusOffset: offset,
        hasFocus: true,
      });
      flushSync(() => bridge.set(EditorState.forceSelection(EditorState.createWithContent(content), at)));
    },
  };
};
