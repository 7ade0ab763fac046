/** What a composer must hold after an insertion, and after its undo. */
import { type EditorName, SINGLE_LINE } from '../playground/editors.ts';
import { type MatrixText, shortcutOf } from './texts.ts';

export interface Cell {
  editor: EditorName;
  text: string;
  browser: 'chromium' | 'firefox';
  /** The editor's own model holds draft and text, at the caret, to the character. */
  state: boolean;
  /** So does what its Post button publishes. */
  published: boolean;
  /** One Ctrl+Z brings the draft back. */
  undo: boolean;
}

/** A one-line field shows line breaks as spaces. */
export function expected(editor: EditorName, { text, draft, caret }: MatrixText): string {
  const whole = draft.slice(0, caret) + text + draft.slice(caret);
  return SINGLE_LINE.includes(editor) ? whole.replace(/\n+/g, ' ') : whole;
}

/** Editors that join fast changes take back the typed `/word` with the text. */
export function undone(text: MatrixText): string[] {
  const { draft, caret, road } = text;
  return road === 'slash' ? [draft, `${draft.slice(0, caret)}/${shortcutOf(text)}${draft.slice(caret)}`] : [draft];
}

export function isRight({ state, published, undo }: Cell): boolean {
  return state && published && undo;
}
