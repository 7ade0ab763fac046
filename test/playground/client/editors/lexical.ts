/** Lexical, plain text and rich text, as Meta's sites compose with it. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  type LexicalEditor,
  type ParagraphNode,
  UNDO_COMMAND,
} from 'lexical';
import { el } from '../dom.ts';
import style from '../style.ts';
import { caretLine, type EditorMaker } from './page.ts';

export const lexicalPlain: EditorMaker = (place, changed, label) => mount(place, changed, label, 'plain');

export const lexicalRich: EditorMaker = (place, changed, label) => mount(place, changed, label, 'rich');

type Kind = 'plain' | 'rich';

function mount(place: HTMLElement, changed: () => void, label: string, kind: Kind): ReturnType<EditorMaker> {
  const field = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-pg': 'composer',
    class: style.input,
  });
  place.append(field);
  const editor = createEditor({
    namespace: 'pintagram',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  if (kind === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 300);
  editor.registerUpdateListener(() => changed());
  return {
    text: () => readText(editor),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    async focusAt(draft, caret) {
      await putDraft(editor, field, kind, draft, caret);
      // Without a state to come back to, Lexical does not undo the first change.
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      history.current = { editor, editorState: editor.getEditorState() };
    },
  };
}

/** Blocks are joined by one line feed; Lexical's own `getTextContent` puts two between paragraphs. */
function readText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

async function putDraft(
  editor: LexicalEditor,
  field: HTMLElement,
  kind: Kind,
  draft: string,
  caret: number,
): Promise<void> {
  field.focus();
  editor.update(() => (kind === 'rich' ? $fillParagraphs(draft, caret) : $fillLines(draft, caret)), { discrete: true });
  // Two frames: Lexical writes the DOM selection after it has heard the focus.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function $fillParagraphs(draft: string, caret: number): void {
  const root = $getRoot().clear();
  const { line, offset } = caretLine(draft, caret);
  for (const [index, text] of draft.split('\n').entries()) {
    const paragraph = $createParagraphNode();
    root.append(paragraph);
    if (text !== '') paragraph.append($createTextNode(text));
    if (index === line) $caretIn(paragraph, offset);
  }
}

/** Plain text has one paragraph, with line breaks in it. */
function $fillLines(draft: string, caret: number): void {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  const { line, offset } = caretLine(draft, caret);
  for (const [index, text] of draft.split('\n').entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    const start = paragraph.getChildrenSize();
    const node = text === '' ? null : $createTextNode(text);
    if (node) paragraph.append(node);
    if (index !== line) continue;
    if (node) node.select(offset, offset);
    else paragraph.select(start, start);
  }
}

function $caretIn(paragraph: ParagraphNode, offset: number): void {
  const text = paragraph.getFirstChild();
  if (text && 'select' in text) (text as ReturnType<typeof $createTextNode>).select(offset, offset);
  else paragraph.select(0, 0);
}
