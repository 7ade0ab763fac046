/** Tells whether a key press belongs to a text that she is writing or to a widget of the site. */
import { HOST_NAME } from './host.ts';

const TYPED_ROLES = /^(textbox|searchbox|combobox|spinbutton|listbox|menu|menubar|option|menuitem\w*)$/;
/** Inputs that take no letters. */
const KEYLESS_INPUTS = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

function takesKeys(node: EventTarget): boolean {
  if (!(node instanceof Element)) return false;
  if (node instanceof HTMLInputElement) return !KEYLESS_INPUTS.test(node.type);
  if (node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement) return true;
  // Another script of ours, such as the teaching of this site.
  if (node.localName === HOST_NAME) return true;
  if (node instanceof HTMLIFrameElement || node.tagName === 'EMBED' || node.tagName === 'OBJECT') return true;
  // Read as an attribute: jsdom has no isContentEditable, and the nearest editable ancestor is in the path anyway.
  const editable = node.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return TYPED_ROLES.test(node.getAttribute('role') ?? '');
}

/** True for a key pressed in a field, an editor or a list that itself listens to letters. */
export function isTyping(event: KeyboardEvent): boolean {
  // Chinese and Japanese input methods send 229 before `isComposing` is set.
  if (event.isComposing || event.keyCode === 229) return true;
  const { designMode } = (event.composedPath().find((node) => node instanceof Document) as Document) ?? {};
  return designMode === 'on' || event.composedPath().some(takesKeys);
}
