/** What would be taken where she points. */
import { fieldAt, type Misstep, misstepAt } from '../../networks/teach/lesson.ts';
import { wholeName, wholeText } from '../../networks/teach/whole.ts';
import { HOST_NAME } from '../host.ts';

/** What she points at, in this order; then she checks what Vigie reads. */
export type Step = 'name' | 'text' | 'composer' | 'check';

export interface Aim {
  element: Element;
  /** `no-field`: nobody can write there. */
  misstep: Misstep | 'no-field' | null;
}

/** The element of the page that is shown at a point, ours left out. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  const found = document.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST_NAME);
  return found && found !== document.documentElement && found !== document.body ? found : null;
}

/** `name`: the name taken before, when it is the text's turn. */
export function aimAt(step: Step, pointed: Element, name: Element | null): Aim {
  if (step === 'composer') {
    const field = fieldAt(pointed);
    return { element: field ?? pointed, misstep: field ? null : 'no-field' };
  }
  const misstep = misstepAt(pointed, step === 'text' ? name : null);
  if (misstep) return { element: pointed, misstep };
  return { element: step === 'text' && name ? wholeText(pointed, name) : wholeName(pointed), misstep: null };
}

/** Scrolls the part of the page that would scroll under the pointer, were our surface not above it; false: none would. */
export function scrollUnder(element: Element | null, { deltaX, deltaY, deltaMode }: WheelEvent): boolean {
  const line = deltaMode === 1 ? 16 : 1;
  for (let at = element; at && at.localName !== 'body'; at = at.parentElement) {
    const { scrollTop } = at;
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    at.scrollBy({ left: deltaX * line, top: deltaY * line, behavior: 'instant' });
    if (at.scrollTop !== scrollTop) return true;
  }
  return false;
}
