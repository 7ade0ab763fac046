/** Inserts a text once at the caret of any field, reads it back, and says what became of it. */

import { focusAtCaret } from './caret.ts';
import { copyText } from './clipboard.ts';
import { isSecret, isTextField } from './field.ts';
import { insertIntoProseMirror, insertLineByLine } from './lines.ts';
import { pasteInto } from './paste.ts';
import { copiesIn, textOf } from './reading.ts';
import { frame, twoFrames } from './settle.ts';
import { insertIntoTextField } from './text-field.ts';
import { selectWord } from './word.ts';

/** True: took charge of the field, whatever came of it. The next ones must not try: that makes second copies. */
type Strategy = (field: HTMLElement, text: string) => boolean | Promise<boolean>;

/** In order: each was measured on the real editors, in both browsers, by `npm run matrix`. */
const STRATEGIES: readonly Strategy[] = [insertIntoTextField, insertIntoProseMirror, pasteInto, insertLineByLine];

/** An editor that renders by its own clock shows the text within a few frames. */
const FRAMES_TO_WAIT = 15;

export interface Insertion {
  field: HTMLElement;
  text: string;
  /** Where the caret was when the field lost the focus. */
  caret?: Range | null;
  /** A `/word` just before the caret, which the text takes the place of. */
  replaces?: string | undefined;
}

/** `doubled`: the editor itself made two of one. `copied`: not in the field, on the clipboard. `failed`: nowhere. */
export type Inserted = 'inserted' | 'doubled' | 'copied' | 'failed';

function hasRoom(field: HTMLElement, text: string): boolean {
  return !isTextField(field) || field.maxLength < 0 || field.value.length + text.length <= field.maxLength;
}

async function copiesAdded(field: HTMLElement, text: string, before: number): Promise<number> {
  const added = (): number => copiesIn(textOf(field), text) - before;
  for (let turn = 0; turn < FRAMES_TO_WAIT && added() === 0; turn++) await frame();
  // An editor that refuses the text takes it back in its next render.
  await twoFrames();
  return added();
}

/** How many copies of the text the field took; 0: it is as it was, or it was not touched at all. */
async function tryInsert({ field, text, caret, replaces }: Insertion): Promise<number> {
  if (isSecret(field) || !field.isConnected || !hasRoom(field, text)) return 0;
  if (!(await focusAtCaret(field, caret ?? null))) return 0;
  if (replaces && !(await selectWord(field, replaces))) return 0;
  const before = copiesIn(textOf(field), text);
  for (const strategy of STRATEGIES) {
    if (await strategy(field, text)) break;
  }
  return copiesAdded(field, text, before);
}

/** One try, never a second one. `text` has `\n` line ends or any other; the draft around the caret stays. */
export async function insertText(insertion: Insertion): Promise<Inserted> {
  const text = insertion.text.replace(/\r\n?/g, '\n');
  const copies = await tryInsert({ ...insertion, text });
  if (copies > 0) return copies === 1 ? 'inserted' : 'doubled';
  return (await copyText(insertion.field.ownerDocument, text)) ? 'copied' : 'failed';
}
