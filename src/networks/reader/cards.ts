/** Tells a card over a name from the windows, menus and lists that float over pages too. */
import type { Find, Page } from '../network.ts';
import { personLink, type Site } from './links.ts';

/** What a card never holds: fields, lists, menus, posts. */
export const NO_CARD =
  'input, textarea, [role="textbox"], [contenteditable="true"], li, [role="listitem"], [role="row"], [role="menu"], [role="menuitem"], [role="option"], [role="tab"], article, [role="article"], time';

/** The link that names the only person of a card; links within a sentence, "Lives in Brest", are about her. */
export function onlyPerson(site: Site, page: Page, find: Find): Element | null {
  const links = personLinks(site, page, find);
  return links.find((link) => link.textContent?.trim()) ?? null;
}

/** The same where a link of its own around her picture leads to her too: rows of menus link once, around both. */
export function picturedPerson(site: Site, page: Page, find: Find): Element | null {
  const links = personLinks(site, page, find);
  const named = links.find((link) => link.textContent?.trim());
  const pictured = links.some((link) => link !== named && link.querySelector('img, image') !== null);
  return named && pictured ? named : null;
}

/** The links to a person, if they lead to one only. */
function personLinks(site: Site, page: Page, find: Find): Element[] {
  const handleOf = (link: Element): string | null => personLink(link.getAttribute('href') ?? '', site, page);
  const links = find('a[href]').filter((link) => handleOf(link) !== null && !isInSentence(link));
  return new Set(links.map((link) => handleOf(link)?.toLowerCase())).size === 1 ? links : [];
}

/** Whether words stand right beside a link, or beside what holds it alone. */
function isInSentence(link: Element): boolean {
  let alone = link;
  while (alone.parentElement && alone.parentElement.textContent?.trim() === alone.textContent?.trim())
    alone = alone.parentElement;
  const beside = [...(alone.parentElement?.childNodes ?? [])];
  return beside.some((node) => node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ''));
}
