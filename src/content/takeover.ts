/** One script per frame: the newest. Older ones hear that they are replaced; what dead ones left is cleaned. */
import { HOST_NAME } from './host.ts';
import { cleanMarks } from './mark.ts';

/** Heard by every script of ours in the document, whichever extension context it belongs to. */
export const REPLACED = 'vigie-replaced';

/** Takes the place of what ran here before; the controller aborts when a newer script does the same. */
export function takeOver(document: Document): AbortController {
  document.dispatchEvent(new Event(REPLACED));
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
  cleanMarks(document);
  // What an earlier version left would ask an extension that is gone.
  globalThis.vigiePicker = undefined;
  const life = new AbortController();
  document.addEventListener(REPLACED, () => life.abort('replaced'), { signal: life.signal });
  return life;
}
