/** Textarea and input: `insertText` keeps undo and tells the framework, which setting the value does not. */
import { isTextField } from './field.ts';

export function insertIntoTextField(field: HTMLElement, text: string): boolean {
  if (!isTextField(field)) return false;
  // An input drops line breaks and joins the words on either side.
  const fitting = field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
  field.ownerDocument.execCommand('insertText', false, fitting);
  return true;
}
