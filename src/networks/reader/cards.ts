/** Tells a card over a name from the windows, menus and lists that float over pages too. */
import type { Find, Page } from '../network.ts';
import { personLink, type Site } from './links.ts';

/** What a card never holds: fields, lists, menus, posts. */
export const NO_CARD =
  'input, textarea, [role="textbox"], [contenteditable="true"], li, [role="listitem"], [role="row"], [role="menu"], [role="menuitem"], [role="option"], [role="tab"], article, [role="article"], time';

/** The link that names the only person of a card; links within a sentence, "Lives in Brest", are about her. */
export function onlyPerson(site: Site, page: Page, find: Find): Element | null {
  const handleOf = (link: Element): string | null => personLink(link.getAttribute('href') ?? '', site, page);
  const links = find('a[href]').filter((link) => handleOf(link) !== null && !isInSentence(link));
  const handles = new Set(links.map((link) => handleOf(link)?.toLowerCase()));
  return handles.size === 1 ? (links.find((link) => link.textContent?.trim()) ?? null) : null;
}

/** The same where her picture links to her as well: rows of menus link once, around both. */
export function picturedPerson(site: Site, page: Page, find: Find): Element | null {
  const named = onlyPerson(site, page, find);
  const hasPicture = (link: Element): boolean => link !== named && link.querySelector('img, image') !== null;
  return named && find('a[href]').some(hasPicture) ? named : null;
}

/** Whether words stand right beside a link, or beside what holds it alone. */
function isInSentence(link: Element): boolean {
  let alone = link;
  while (alone.parentElement && alone.parentElement.textContent?.trim() === alone.textContent?.trim())
    alone = alone.parentElement;
  const beside = [...(alone.parentElement?.childNodes ?? [])];
  return beside.some((node) => node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ''));
}
