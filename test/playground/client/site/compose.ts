/** Where answers and posts are written: under a post, or in a dialog, each with its own editor. */
import type { FeedPost } from '../../posts.ts';
import { el } from '../dom.ts';
import { draft } from '../editors/draft.tsx';
import type { EditorHandle, EditorMaker } from '../editors/page.ts';
import { reactTextarea } from '../editors/react-textarea.tsx';
import style from '../style.ts';
import { publish } from './store.ts';
import { word } from './words.ts';

export interface ReplyBox {
  root: HTMLElement;
  focus(): void;
  close(): void;
}

/** A box that answers `post`, or makes a new one for null. `done` hears of the Post and Cancel buttons; without it the box stays. */
export function makeReplyBox(post: FeedPost | null, maker: EditorMaker, done?: () => void): ReplyBox {
  const place = el('div', { class: style.field });
  const button = el(
    'button',
    { type: 'button', class: style.primary, 'data-post': true, disabled: true },
    word('post'),
  );
  const cancel = done && el('button', { type: 'button', class: style.plain, onclick: done }, word('cancel'));
  const to = post && el('a', { href: `/p/${post.id}` }, `@${post.author.handle}`);
  const root = el(
    'section',
    { class: style.replyBox, 'data-pg': 'reply' },
    to && el('p', { class: style.muted }, word('replyingTo'), to),
    place,
    el('div', { class: style.row }, cancel ?? null, button),
  );
  const update = (): void => {
    button.disabled = handle.text().trim() === '';
  };
  const label = word(post ? 'yourReply' : 'whatsNew');
  const handle = maker(place, () => update(), label) as EditorHandle;
  button.addEventListener('click', () => {
    publish(post?.id ?? null, handle.text());
    void handle.focusAt('', 0);
    update();
    done?.();
  });
  return {
    root,
    focus: () => place.querySelector<HTMLElement>('textarea, [contenteditable="true"]')?.focus(),
    close: () => handle.close?.(),
  };
}

export const inlineBox = (post: FeedPost, done: () => void): ReplyBox => makeReplyBox(post, reactTextarea, done);

export const draftBox = (post: FeedPost | null, done?: () => void): ReplyBox => makeReplyBox(post, draft, done);

let open: (() => void) | null = null;

export function isDialogOpen(): boolean {
  return open !== null;
}

export function closeDialog(): void {
  open?.();
}

/** Opens a dialog with a Draft.js composer, as X does. */
export function openDialog(post: FeedPost | null): void {
  closeDialog();
  const before = document.activeElement;
  const close = (): void => {
    open = null;
    veil.remove();
    // Later than the click that closes, whose handlers still use the editor.
    setTimeout(() => box.close());
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const box = draftBox(post, close);
  const label = word(post ? 'reply' : 'newPost');
  const dialog = el(
    'div',
    { class: style.dialog, role: 'dialog', 'aria-modal': 'true', 'aria-label': label },
    box.root,
  );
  const veil = el('div', { class: style.veil }, dialog);
  veil.addEventListener('mousedown', (event) => {
    if (event.target === veil) close();
  });
  document.body.append(veil);
  open = close;
  box.focus();
}
