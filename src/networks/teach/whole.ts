/** From what she pointed at to what she meant: a word of a text means the text, a span of a name means the name. */

/** What texts are made of. */
const PROSE =
  /^(?:p|span|a|em|strong|i|b|u|s|br|wbr|ul|ol|li|blockquote|pre|code|img|h[1-6]|hr|mark|small|sub|sup|del|ins)$/;

/** Widgets and moments are no part of a text. */
const NO_PROSE = 'button, [role="button"], time, form, input, textarea, select, article';

function isProse(element: Element): boolean {
  return [...element.children].every(
    (child) => PROSE.test(child.localName) || (child.localName === 'div' && child.childElementCount === 0),
  );
}

/** The widest element around the one pointed at that holds running text alone, and not the name. */
export function wholeText(pointed: Element, name: Element): Element {
  let whole = pointed;
  for (let at = pointed.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.contains(name) || at.querySelector(NO_PROSE) || !isProse(at)) break;
    whole = at;
  }
  return whole;
}

/** The widest element around the one pointed at that shows the same words. */
export function wholeName(pointed: Element): Element {
  const words = wordsOf(pointed);
  let whole = pointed;
  for (let at = pointed.parentElement; at && whole.localName !== 'a' && wordsOf(at) === words; at = at.parentElement)
    if (at.localName === 'a') whole = at;
  return whole;
}

/** The words of an element on one line. */
export const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
