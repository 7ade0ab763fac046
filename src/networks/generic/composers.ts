/** Finds the fields of a page that people write to each other in. */
import { isShown } from '../reader/roots.ts';
import { isInComment } from './shape.ts';

export const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"])';

const SECRET = /passw|one.?time|card.?num|(^|[^a-z])(otp|cvv|cvc|pin|iban)([^a-z]|$)/i;
/** Fields for code and searches, and the hidden ones that editors catch keys with. */
const OTHER =
  '[role="search"], [role="searchbox"], [class*="code" i][class*="editor" i], [class*="codemirror" i], .monaco-editor, .ace_editor, .xterm';
const CALLED = /comment|reply|answer/i;
/** Whether a field can be written in by a person, with prose. */
export function isWritable(field: Element): boolean {
  if (field.hasAttribute('readonly') || field.hasAttribute('disabled')) return false;
  if (['name', 'id', 'aria-label'].some((name) => SECRET.test(field.getAttribute(name) ?? ''))) return false;
  // An editor's outermost element takes the focus; `sr-only` twins of editors take keys.
  if (field.parentElement?.closest('[contenteditable]:not([contenteditable="false"])')) return false;
  return field.closest(OTHER) === null && isShown(field);
}

/** Whether the page's code says that people answer each other here. */
export const isCalledComposer = (field: Element): boolean =>
  ['name', 'id'].some((name) => CALLED.test(field.getAttribute(name) ?? '')) || isInComment(field);

/** The post that a field answers: the one it stands in, or the only one that stands right before it. */
export function answeredBy(field: Element, isPost: (element: Element) => boolean): Element | null {
  for (let at: Element | null = field; at; at = at.parentElement) {
    if (isPost(at)) return at;
    const before: Element | null = at.previousElementSibling;
    if (before && isPost(before)) {
      const others = [...(at.parentElement?.children ?? [])].filter((child) => child !== before && isPost(child));
      return others.length ? null : before;
    }
  }
  return null;
}
