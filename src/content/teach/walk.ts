/** Goes from element to element of the page by key. */

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const holdsWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));

/** Stops of Tab: elements with words of their own, or those that a selector finds. */
function stopsOf(document: Document, selector: string | null): Element[] {
  const all = [...document.body.querySelectorAll(selector ?? '*')];
  return all.filter((element) => (selector || holdsWords(element)) && isShown(element));
}

/** The stop after or before an element; without one, the first that is on the screen. */
function stopBeside(document: Document, from: Element | null, back: boolean, selector: string | null): Element | null {
  const stops = stopsOf(document, selector);
  if (!from) return stops.find((stop) => stop.getBoundingClientRect().top >= 0) ?? stops[0] ?? null;
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const beside = stops.filter((stop) => stop !== from && from.compareDocumentPosition(stop) & side);
  return (back ? beside.at(-1) : beside[0]) ?? from;
}

function sibling(from: Element, next: (element: Element) => Element | null): Element {
  let at = next(from);
  while (at && !isShown(at)) at = next(at);
  return at ?? from;
}

/**
 * Where a key leads from an element; null for a key that leads nowhere. Tab: the next words, or the next element that
 * `selector` finds; arrows: around, in and beside.
 */
export function walk(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  document: Document,
  from: Element | null,
  selector: string | null,
): Element | null {
  if (key === 'Tab') return stopBeside(document, from, shiftKey, selector);
  if (!/^Arrow/.test(key)) return null;
  if (!from) return stopBeside(document, from, false, selector);
  const parent = from.parentElement;
  if (key === 'ArrowUp') return parent && parent !== document.body ? parent : from;
  if (key === 'ArrowDown') return [...from.children].find(isShown) ?? from;
  return key === 'ArrowLeft'
    ? sibling(from, (element) => element.previousElementSibling)
    : sibling(from, (element) => element.nextElementSibling);
}
