/** The page around one editor: a post to answer, the composer, its Post button, and the list of what was published. */

import { EDITOR_TITLES, type EditorName, type EditorProbe, PICTURE_TAKERS } from '../../editors.ts';
import { postAt, SAMPLE_POST_INDEX } from '../../posts.ts';
import { el } from '../dom.ts';
import { renderPost } from '../site/post-card.ts';
import style from '../style.ts';
import { type Pictures, takePictures } from './pictures.ts';

/** What one kind of editor offers the page around it; `text` reads its own model. */
export interface EditorHandle {
  text(): string;
  focusAt(draft: string, caret: number): void | Promise<void>;
  undo?(): void;
  /** Those of an editor that keeps its pictures by itself. */
  pictures?: Pictures;
  /** Takes the editor down, where leaving the page is not enough. */
  close?(): void;
}

/** Builds an editor in `place`; calls `changed` after each change of its model. `label` is its name and placeholder. */
export type EditorMaker = (
  place: HTMLElement,
  changed: () => void,
  label: string,
) => EditorHandle | Promise<EditorHandle>;

/** Builds the page of one editor and lays open `window.__editor`. */
export async function showEditor(name: EditorName, make: EditorMaker): Promise<void> {
  const title = `${EDITOR_TITLES[name]} · Pintagram+`;
  document.title = title;
  const post = postAt(SAMPLE_POST_INDEX);
  const place = el('div', { class: style.field });
  const list = el('ol', { class: style.published, 'data-published': true, 'aria-label': 'Published' });
  const button = el('button', { type: 'button', class: style.primary, 'data-post': true, disabled: true }, 'Post');
  const box = el(
    'section',
    { class: style.replyBox, 'data-pg': 'reply' },
    el('p', { class: style.muted }, 'Replying to ', el('a', { href: `/p/${post.id}` }, `@${post.author.handle}`)),
    place,
    el('div', { class: style.row }, button),
  );
  document.body.append(
    el(
      'main',
      { class: style.editorPage },
      el('p', {}, el('a', { href: '/editors/', class: style.muted }, '← Editors')),
      el('h1', {}, EDITOR_TITLES[name]),
      el('div', { class: style.sample }, renderPost(post)),
      box,
      el('h2', {}, 'Published'),
      list,
    ),
  );
  const published: string[] = [];
  let publishedPictures: string[] = [];
  let changed = (): void => {};
  const handle = await make(place, () => changed(), 'Your reply');
  changed = () => {
    button.disabled = handle.text().trim() === '';
  };
  const pictures = handle.pictures ?? (PICTURE_TAKERS.includes(name) ? takePictures(place) : null);
  button.addEventListener('click', () => {
    published.push(handle.text());
    publishedPictures = pictures?.list() ?? [];
    pictures?.clear();
    list.append(el('li', {}, JSON.stringify(handle.text())));
    void handle.focusAt('', 0);
    changed();
  });
  window.__editor = {
    ...probe(handle, () => changed()),
    published: () => [...published],
    pictures: () => pictures?.list() ?? [],
    publishedPictures: () => publishedPictures,
  };
}

function probe(handle: EditorHandle, changed: () => void): Pick<EditorProbe, 'state' | 'focusAt' | 'undo'> {
  return {
    state: () => handle.text(),
    async focusAt(draft, caret) {
      await handle.focusAt(draft, caret);
      changed();
      await new Promise((done) => setTimeout(done, 50));
    },
    ...(handle.undo ? { undo: () => handle.undo?.() } : {}),
  };
}

/** The line and the offset in it of a caret given as an offset of the whole text. */
export function caretLine(text: string, caret: number): { line: number; offset: number } {
  const before = text.slice(0, caret).split('\n');
  return { line: before.length - 1, offset: before.at(-1)?.length ?? 0 };
}
