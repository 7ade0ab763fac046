/** The life of a content script: it ends when the extension is updated or removed under its feet. */
import { browser } from './browser.ts';

/** False once the extension that this script belongs to was updated, reloaded or removed. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
