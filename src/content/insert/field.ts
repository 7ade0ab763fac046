/** Which elements of a page can be written in, and which must never be. */

export type TextField = HTMLTextAreaElement | HTMLInputElement;

const SECRET_HINT = /passw|one.?time|security.?code|card.?num|(^|[^a-z])(otp|totp|cvv|cvc|pin|iban)([^a-z]|$)/i;
const SECRET_AUTOCOMPLETE = /(^|\s)(cc-\S+|one-time-code|current-password|new-password)(\s|$)/;
/** Hints of a one-line field where people write to each other, in the languages of the networks read so far. */
const MESSAGE_HINT = /comment|repl(y|ies)|messag|r[ée]pon|antwort|kommentar|respuesta|coment|chat|post/i;

export function isTextField(element: Element): element is TextField {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** Passwords, cards, one-time codes: never read, never written, whatever the page calls them. */
export function isSecret(element: Element): boolean {
  if (element.getAttribute('type') === 'password') return true;
  if (SECRET_AUTOCOMPLETE.test(element.getAttribute('autocomplete') ?? '')) return true;
  return ['name', 'id', 'aria-label'].some((name) => SECRET_HINT.test(element.getAttribute(name) ?? ''));
}

/** The element that has the focus, looked for through open shadow roots. */
export function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The outermost editable element that holds a node: the one that takes the focus. */
export function editingHost(node: Node): HTMLElement | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  let host: HTMLElement | null = null;
  for (let at = element?.closest('[contenteditable]'); at; at = at.parentElement?.closest('[contenteditable]')) {
    if (at.getAttribute('contenteditable') === 'false') break;
    host = at as HTMLElement;
  }
  return host;
}

function isWritableField(field: TextField): boolean {
  return !field.readOnly && !field.disabled;
}

/** A one-line field is a composer only when it says so: most are searches, names and addresses. */
function isMessageInput(input: TextField): boolean {
  const type = input.getAttribute('type') ?? 'text';
  if (type !== 'text' || input.getAttribute('role') === 'searchbox' || input.closest('[role="search"],search'))
    return false;
  return ['name', 'id', 'aria-label', 'placeholder'].some((name) => MESSAGE_HINT.test(input.getAttribute(name) ?? ''));
}

/** The field that holds a node where no network says what a composer is; null when it is none. */
export function genericComposer(node: Node): HTMLElement | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!element) return null;
  const field = isTextField(element) ? element : editingHost(element);
  if (!field || isSecret(field)) return null;
  if (!isTextField(field)) return field;
  if (!isWritableField(field)) return null;
  return field.localName === 'textarea' || isMessageInput(field) ? field : null;
}
