/** One key for each gesture, heard only where it means something and never while she types. */
import { type Action, actionOf } from '../core/keys.ts';
import type { PageSettings } from '../core/snapshot.ts';
import { isTyping } from './typing.ts';

export interface Keyboard {
  /** Acts on a key pressed inside our own interface; true when it did. */
  press(event: KeyboardEvent): boolean;
}

interface Parts {
  settings: () => PageSettings;
  /** Letters and digits that the site uses itself. */
  siteKeys: () => string;
  /** What the action does now; null where it has nothing to act on, and the key stays the site's. */
  gesture: (action: Action) => (() => void) | null;
  signal: AbortSignal;
  /** A page could make keys up and act in her name. Tests, whose events are never trusted, say otherwise. */
  trusts?: (event: KeyboardEvent) => boolean;
}

/** Listens until the signal aborts. */
export function startKeyboard(window: Window, parts: Parts): Keyboard {
  const { settings, siteKeys, gesture, signal, trusts = (event) => event.isTrusted } = parts;
  const press = (event: KeyboardEvent): boolean => {
    const action = actionOf(event, settings().keys, siteKeys());
    const act = action && gesture(action);
    if (!act) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
    return true;
  };
  const hear = (event: KeyboardEvent): void => {
    if (trusts(event) && !event.defaultPrevented && !isTyping(event)) press(event);
  };
  // Capture, at the window: sites that listen to every letter would act on it too.
  window.addEventListener('keydown', hear, { capture: true, signal });
  return { press };
}
