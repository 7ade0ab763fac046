/** Finds parts of a page by where they stand, on sites whose markup names nothing. */

/** Whether `later` stands after `earlier` in the document, or inside it. */
export const isAfter = (earlier: Element, later: Element): boolean =>
  (earlier.compareDocumentPosition(later) & 4) !== 0;

/** Whether an element is in one that matches and is itself within `root`. */
export function isIn(element: Element, selector: string, root: Element): boolean {
  const found = element.closest(selector);
  return found !== null && found !== root && root.contains(found);
}

/** The first words that stand beside an element, or beside what it is in, below `top`: neither a time nor a button. */
export function wordsBeside(element: Element, top: Element): Element | null {
  for (let around: Element | null = element; around && !around.contains(top); around = around.parentElement) {
    for (let next = around.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.textContent?.trim() && !next.matches('button, [role="button"]') && !next.querySelector('time, svg'))
        return next.querySelector('[dir="auto"]:not([role="button"] *)') ?? next;
    }
  }
  return null;
}

/** The number that follows an icon before the next icon does, in a row of buttons that are icons. */
export function numberAfterIcon(row: Element | null | undefined, place: number): Element | null {
  const icons = [...(row?.querySelectorAll('svg') ?? [])];
  const [icon, next] = [icons[place], icons[place + 1]];
  if (!row || !icon) return null;
  const numbers = [...row.querySelectorAll('*')].filter(
    (element) => !element.firstElementChild && /\p{Nd}/u.test(element.textContent ?? ''),
  );
  return numbers.find((number) => isAfter(icon, number) && !(next && isAfter(next, number))) ?? null;
}

/** The button that follows a comment in its thread, such as the one to see its replies. `except`: what other posts hold. */
export function buttonBeside(root: Element, except: string): Element | null {
  const next = root.nextElementSibling ?? root.parentElement?.nextElementSibling;
  if (!next || next.matches(except) || next.querySelector(except)) return null;
  return next.matches('button, [role="button"]') ? next : next.querySelector('button, [role="button"]');
}
