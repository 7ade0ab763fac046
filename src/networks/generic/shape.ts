/** What the code of a page calls its elements: the shape that repeats, and words that tell comments from the rest. */

/** Words of code, not of a language: classes, ids, test ids and types are English wherever the page is read. */
const COMMENT = /comment|repl(?:y|ies)\b|discussion|guestbook/i;
const NAMING = ['class', 'id', 'itemtype', 'itemprop', 'data-testid', 'role'];

/** Whether its code calls an element part of a conversation. */
export function isCalledComment(element: Element): boolean {
  return NAMING.some((name) => {
    const value = element.getAttribute(name);
    return value !== null && value.length < 300 && COMMENT.test(value);
  });
}

/** Levels above an element in which the page's code tells what it is part of. */
const NEAR = 8;

/** Whether an element stands in part of a conversation, or is one. */
export function isInComment(within: ParentNode): boolean {
  let at: Element | null = within.nodeType === 1 ? (within as Element) : null;
  for (let level = 0; at && level < NEAR && at.localName !== 'body'; level++, at = at.parentElement) {
    if (isCalledComment(at)) return true;
  }
  return false;
}

/** Class names without the numbers in them, which tell one item from the next. */
const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').replace(/\d+/g, '').split(/\s+/).filter(Boolean);

/** Whether two elements look like items of the same list: most of their classes are the same. */
export function areAlike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || a.getAttribute('role') !== b.getAttribute('role')) return false;
  const [ours, theirs] = [classesOf(a), classesOf(b)];
  const same = ours.filter((name) => theirs.includes(name)).length;
  return same * 2 >= Math.max(ours.length, theirs.length);
}

/** One word for the shape of an element and where it stands: alike elements mostly have the same. */
export function shapeOf(element: Element): string {
  const parent = element.parentElement;
  return [element, parent].map((each) => (each ? `${each.localName}.${classesOf(each)[0] ?? ''}` : '')).join(' in ');
}
