/** Line by line, as if typed: for editors that hear the browser's own editing commands. */

function insertLines(field: HTMLElement, text: string, newLine: 'insertParagraph' | 'insertLineBreak'): true {
  const document = field.ownerDocument;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand(newLine);
    if (line) document.execCommand('insertText', false, line);
  }
  return true;
}

/** ProseMirror and TipTap take a paste too, but drop its blank lines. */
export function insertIntoProseMirror(field: HTMLElement, text: string): boolean {
  return field.closest('.ProseMirror') !== null && insertLines(field, text, 'insertParagraph');
}

/**
 * A bare contenteditable. In Firefox each command is an undo step of its own, and `insertText` breaks lines rightly;
 * in Chromium it would make a block for each line, which reads back with a line too many.
 */
export function insertLineByLine(field: HTMLElement, text: string): boolean {
  if (!CSS.supports('-moz-appearance', 'none')) return insertLines(field, text, 'insertLineBreak');
  field.ownerDocument.execCommand('insertText', false, text);
  return true;
}
