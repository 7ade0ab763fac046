/** Opens saved pages for the tests of reading. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from '../../src/networks/network.ts';

export const pagesFolder = join(import.meta.dirname, '../pages');

/** Real pages that are kept beside the project, not in it; null where they are not. */
const captures = join(import.meta.dirname, '../../../shared/captures');
export const capturesFolder = existsSync(captures) ? captures : null;

/** Every real page; one line that says so where there are none. */
export function allCaptures(): string[] {
  if (!capturesFolder) return ['no captures beside the project'];
  const folders = readdirSync(capturesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => htmlFilesOf(join(capturesFolder ?? '', name)));
}

export const htmlFilesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));

/** A page at the address that its first comment tells, as browsers write it. */
export function openPage(html: string): Page {
  const url = /saved from url=\(\d+\)(\S+)/.exec(html)?.[1];
  if (!url) throw new Error('the page does not tell its address in a comment');
  const { document } = new JSDOM(html, { url }).window;
  document.querySelector('script[data-expected]')?.remove();
  attachShadowRoots(document);
  return { document, url: new URL(url) };
}

export const openFile = (file: string): Page => openPage(readFileSync(file, 'utf8'));

/** What browsers do with declared shadow roots; jsdom leaves them templates. */
function attachShadowRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) attachShadowRoots(shadow);
  }
}

/** A page made of a body. */
export const pageOf = (body: string, url = 'https://site.example/'): Page => ({
  document: new JSDOM(body, { url }).window.document,
  url: new URL(url),
});
