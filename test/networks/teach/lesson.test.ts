/** What follows from pointing at one name and one text, on pages of several makes. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/networks/network.ts';
import { type Lesson, learn, type Misstep } from '../../../src/networks/teach/lesson.ts';
import { pageOf } from '../saved.ts';
import { BARE, BLOG, FORUM, MODULES, SAID, SOUP } from './pages.ts';

const at = (page: Page, selector: string): Element => {
  const found = page.document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** The first element whose own words these are, the deepest of those around them. */
function showing(page: Page, words: string): Element {
  const says = (element: Element): boolean => element.textContent?.trim() === words;
  const found = [...page.document.body.querySelectorAll('*')].find(
    (element) => says(element) && ![...element.children].some(says),
  );
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

function taught(page: Page, name: Element, text: Element, composer: Element | null = null): Lesson {
  const lesson: Lesson | Misstep = learn({ name, text, composer }, page);
  if (typeof lesson === 'string') throw new Error(lesson);
  return lesson;
}

const authors = ({ read }: Lesson) => read.map(({ post }) => post?.author);
const texts = ({ read }: Lesson) => read.map(({ post }) => post?.text);
const handles = ({ read }: Lesson) => read.map(({ post }) => post?.handle);
const said = SAID.map(({ what }) => what);

describe('a forum of tables', () => {
  const page = pageOf(FORUM, 'https://forum.example/thread/7');
  const lesson = taught(page, showing(page, 'Bo Tern'), at(page, '#p102 .postbody b'), at(page, 'form'));

  it('is read whole, menu and buttons left out', () => {
    expect(authors(lesson)).toEqual(SAID.map(({ who }) => who));
    expect(texts(lesson)).toEqual(said.map((what) => `${what}\n\n-- signed`));
    expect(lesson.complete).toBe(4);
  });

  it('knows people by the query of their links, posts by their fragment', () => {
    expect(handles(lesson)).toEqual(SAID.map(({ handle }) => handle));
    expect(lesson.site.person).toBe('/member.php?u=');
    expect(lesson.read.map(({ post }) => post?.permalink)).toEqual(
      [101, 102, 103, 104].map((number) => `https://forum.example/thread/7#p${number}`),
    );
    expect(new Set(lesson.read.map(({ post }) => post?.id)).size).toBe(4);
  });

  it('finds the reply field in what she pointed at', () => {
    expect(lesson.site.composer).toBe('[name="message"]');
  });
});

describe('comments nested in comments', () => {
  const page = pageOf(BLOG, 'https://www.blog.example/lamps');
  const lesson = taught(page, showing(page, 'Ada Quill'), at(page, '.comment-content p'), at(page, '[data-testid]'));

  it('are each a post of its own; the article is none', () => {
    expect(authors(lesson)).toEqual(['Ada Quill', 'Bo Tern', 'Cy Marsh']);
    expect(texts(lesson)).toEqual([said[0], said[1], `${said[2]}\n\nSecond part.`]);
  });

  it('have their moment and their link; without pages of people there is no handle', () => {
    expect(lesson.read.map(({ post }) => post?.time)).toEqual(
      ['2026-03-01T09:00Z', '2026-03-01T10:00Z', '2026-03-02T08:00Z'].map((time) => Date.parse(time)),
    );
    expect(lesson.read.map(({ post }) => post?.permalink)).toEqual(
      [11, 12, 13].map((number) => `https://www.blog.example/lamps#comment-${number}`),
    );
    expect(lesson.site).toMatchObject({ id: 'blog.example', person: null, post: { handle: null } });
  });

  it('the same from an answer', () => {
    const other = taught(page, showing(page, 'Bo Tern'), showing(page, said[1] as string));
    expect(authors(other)).toEqual(authors(lesson));
    expect(texts(other)).toEqual(texts(lesson));
  });
});

describe('divisions with classes made by a build', () => {
  const page = pageOf(SOUP, 'https://soup.example/');
  const lesson = taught(page, showing(page, 'Cy Marsh'), showing(page, said[2] as string));

  it('are read whole, by their links', () => {
    expect(authors(lesson)).toEqual(SAID.map(({ who }) => who));
    expect(texts(lesson)).toEqual(said);
    expect(handles(lesson)).toEqual(SAID.map(({ handle }) => handle));
    expect(lesson.site.person).toBe('/@');
    expect(lesson.read[2]?.post?.permalink).toBe('https://soup.example/@cy_example/post/502');
  });

  it('are never known by those classes', () => {
    expect(JSON.stringify(lesson.site)).not.toMatch(/css-|sc-|x1a2b3/);
  });
});

it('divisions with nothing to hold on to are read by their nesting', () => {
  const page = pageOf(BARE, 'https://bare.example/');
  const lesson = taught(page, showing(page, 'Ada Quill'), showing(page, said[0] as string));
  expect(authors(lesson)).toEqual(SAID.map(({ who }) => who));
  expect(texts(lesson)).toEqual(said);
});

it('custom elements, file names and numbered posts are held on to', () => {
  const page = pageOf(MODULES, 'https://cards.example/');
  const lesson = taught(page, showing(page, 'Ada Quill'), at(page, 'p'));
  expect(authors(lesson)).toEqual(SAID.map(({ who }) => who));
  expect(texts(lesson)).toEqual(said);
  expect(handles(lesson)).toEqual(SAID.map(({ handle }) => handle));
  expect(JSON.stringify(lesson.site)).not.toMatch(/x1Y2z|q9W8e|mt-2|flex/);
});

describe('what cannot be learnt', () => {
  const page = pageOf(FORUM, 'https://forum.example/thread/7');

  it.each<[Misstep, string, string]>([
    ['together', '#p101 td.poster', '#p101 td.poster a'],
    ['apart', '#p101 td.poster a', '#p102 .postbody p'],
    ['wordless', '#p101 td.poster br', '#p102 .postbody p'],
    ['wordless', '#p101 td.poster a', 'textarea'],
  ])('%s', (misstep, name, text) => {
    expect(learn({ name: at(page, name), text: at(page, text), composer: null }, page)).toBe(misstep);
  });
});

describe('pages that mean harm', () => {
  const lines = (line: (at: number) => string, count: number): string =>
    Array.from({ length: count }, (_, at) => line(at)).join('');

  it('trees without end give short selectors or none', () => {
    const deep = `${'<div>'.repeat(40)}<b>Ada</b><p>Hello there</p>${'</div>'.repeat(40)}`;
    const page = pageOf(`<body>${deep}${deep}</body>`, 'https://deep.example/');
    const lesson = learn({ name: at(page, 'b'), text: at(page, 'p'), composer: null }, page);
    if (typeof lesson === 'string') return expect(lesson).toBe('apart');
    for (const field of Object.values(lesson.site.post)) expect(field?.length ?? 0).toBeLessThanOrEqual(310);
  });

  it('forms whose fields take the place of their methods are no post', () => {
    const form = '<form><input name="closest"><input name="querySelectorAll"><b>Ada</b><p>Hello there</p></form>';
    const page = pageOf(`<body>${form}${form}</body>`, 'https://form.example/');
    const lesson = learn({ name: at(page, 'b'), text: at(page, 'p'), composer: null }, page);
    expect(typeof lesson === 'string' || lesson.read.length <= 2).toBe(true);
  });

  it('names made of quotes and signs stay inside their selector', () => {
    const odd = '&quot;], body *, [x=&quot;';
    const post = (number: number): string =>
      `<div data-testid="${odd}" class="a{}" id="post-${number}"><a rel="${odd}" href="/u/${odd}${number}">Ada ${number}</a><p>Hello ${number}</p></div>`;
    const page = pageOf(`<body>${lines(post, 5)}</body>`, 'https://odd.example/');
    const lesson = taught(page, at(page, 'a'), at(page, 'p'));
    expect(authors(lesson)).toEqual(['Ada 0', 'Ada 1', 'Ada 2', 'Ada 3', 'Ada 4']);
    expect(lesson.read.every(({ root }) => root.id.startsWith('post-'))).toBe(true);
  });
});
