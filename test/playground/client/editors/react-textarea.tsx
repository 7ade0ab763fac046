/** @jsxImportSource react */
/** A textarea whose value React holds: a value set from outside without the right event is thrown away. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import style from '../style.ts';
import type { EditorMaker } from './page.ts';

/** What passes between the component and the page around it. */
interface Bridge {
  text: string;
  set: (text: string) => void;
  changed: () => void;
}

function Field({ bridge, label }: { bridge: Bridge; label: string }) {
  const [text, setText] = useState('');
  bridge.text = text;
  bridge.set = (next) => flushSync(() => setText(next));
  return (
    <textarea
      data-pg="composer"
      aria-label={label}
      placeholder={label}
      rows={3}
      className={style.input}
      value={text}
      onChange={(event: { target: HTMLTextAreaElement }) => {
        bridge.set(event.target.value);
        bridge.changed();
      }}
    />
  );
}

export const reactTextarea: EditorMaker = (place, changed, label) => {
  const bridge: Bridge = { text: '', set: () => {}, changed };
  const root = createRoot(place);
  flushSync(() => root.render(<Field bridge={bridge} label={label} />));
  return {
    text: () => bridge.text,
    close: () => root.unmount(),
    focusAt(draft, caret) {
      bridge.set(draft);
      const field = place.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(caret, caret);
    },
  };
};
