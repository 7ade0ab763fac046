/** The report of a page's structure holds nothing of a person. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../src/networks/structure.ts';
import { htmlFilesOf, openFile, pageOf, pagesFolder } from './saved.ts';

const structure = (html: string): string => {
  const { document } = pageOf(`<body>${html}</body>`);
  return structureOf([...document.body.children]);
};

describe('structureOf', () => {
  it('keeps tags, names of attributes and roles', () => {
    expect(
      structure(
        '<article role="article" data-by="ada" aria-hidden="false"><a href="/@ada">Ada</a> <b></b> !</article>',
      ),
    ).toBe(
      [
        '<article aria-hidden="false" data-by role="article">',
        '  <a href>…</a>',
        '  <b></b>',
        '  …',
        '</article>',
      ].join('\n'),
    );
  });

  it('leaves out what names and values may hide', () => {
    const told = structure(
      '<p data-user-4212="x" onclick="ada()" role="ada lovelace" type="Ada" tabindex="4212">4212</p><ada-4212>x</ada-4212>',
    );
    expect(told).toBe('<p role tabindex type>…</p>\n<x-element>…</x-element>');
  });

  it('ends on pages that are too deep or too large', () => {
    expect(structure('<i>'.repeat(300)).length).toBeLessThan(10_000);
    expect(structure(`<div>${'<p>x</p>'.repeat(5_000)}</div>`).length).toBeLessThan(20_000);
  });

  const files = htmlFilesOf(pagesFolder);
  it.each(files.map((file) => [file.split('/').at(-1), file] as const))('%s: no word of it', (_name, file) => {
    const { document } = openFile(file);
    const told = structureOf([...document.body.children]);
    const words = (document.body.textContent ?? '').match(/\p{L}{4,}/gu) ?? [];
    const names = new Set(told.match(/[\w-]+/g));
    const attributes = [...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    const markup = new Set([...attributes, ...attributes.flatMap((name) => name.split('-')), ...ROLES]);
    const tags = new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName));
    expect(words.filter((word) => names.has(word) && !markup.has(word) && !tags.has(word))).toEqual([]);
  });
});

/** Words of the vocabulary that a text may hold by chance. */
const ROLES = ['link', 'button', 'group', 'article', 'list', 'listitem', 'dialog', 'region', 'feed', 'text', 'main'];
