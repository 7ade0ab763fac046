/** Keeps what she types in our fields from the page: its listeners see neither the keys nor the text. */

/** Composed events of the keyboard and of editing; `focusin` too, since the site's dialogs would take the focus back. */
const TYPING_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focus',
  'focusin',
  'copy',
  'cut',
  'paste',
] as const;

/**
 * The same event, for the closed tree only. Of its own kind it would be no secret: whatever it is told, Firefox makes
 * each `KeyboardEvent` named after a key press composed, and the site hears it.
 */
function copyInside(event: Event): Event {
  const { type, bubbles, cancelable } = event;
  const copy = new Event(type, { bubbles, cancelable });
  const facts = copy as unknown as Record<string, unknown>;
  for (const name in event) if (!(name in copy)) facts[name] = event[name as keyof Event];
  return copy;
}

/**
 * Stops typing events of our interface at the window, before the page's capture listeners, and plays a copy of each
 * inside the closed root. Only listeners that the page put on the window before us still hear them.
 */
export function hideTyping(element: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): void {
  const hide = (event: Event): void => {
    if (event.target !== element || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const copy = copyInside(event);
    (shadow.activeElement ?? shadow).dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  };
  for (const type of TYPING_EVENTS) window.addEventListener(type, hide, { capture: true, signal });
}
