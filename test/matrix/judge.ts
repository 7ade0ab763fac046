/** What a composer must hold after an insertion, and after its undo. */
import { type EditorName, PICTURE_TAKERS, SINGLE_LINE } from '../playground/editors.ts';
import { type MatrixText, PICTURE, shortcutOf } from './texts.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

export interface Cell {
  editor: EditorName;
  text: string;
  browser: (typeof BROWSERS)[number];
  /**
   * The editor's own model holds draft and text, at the caret, to the character. A picture is in the composer, byte by
   * byte, where it takes pictures; elsewhere Vigie lays it out for her.
   */
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

/** What a composer holds beside its text, as its probe tells it. */
export function expectedPictures(editor: EditorName, { picture }: MatrixText): string[] {
  if (!picture || !PICTURE_TAKERS.includes(editor)) return [];
  return [`${PICTURE.name} ${PICTURE.type} ${Buffer.from(PICTURE.data, 'base64').toString('hex')}`];
}

/** Editors that join fast changes take back the typed `/word` with the text. */
export function undone(text: MatrixText): string[] {
  const { draft, caret, road } = text;
  return road === 'slash' ? [draft, `${draft.slice(0, caret)}/${shortcutOf(text)}${draft.slice(caret)}`] : [draft];
}

export function isRight({ state, published, undo }: Cell): boolean {
  return state && published && undo;
}
