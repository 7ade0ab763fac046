/** Entry of the site: the frame around the pages, and the way from one to another without a reload. */
import { createElement, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import '../base.css';
import { el, icon } from '../dom.ts';
import style from '../style.ts';
import { openDialog } from './compose.ts';
import { Feed } from './feed.ts';
import { startHoverCards } from './hover-card.ts';
import { ICONS } from './icons.ts';
import { startKeys } from './keys.ts';
import { makeNav } from './nav.ts';
import { People, Profile, Thread } from './screens.tsx';
import { Side } from './side.tsx';
import { published } from './store.ts';
import { LANG, word } from './words.ts';

/** Pages left behind that stay mounted and hidden, as on Bluesky. */
const KEPT = 4;

interface Screen {
  root: HTMLElement;
  react: Root | null;
  scroll: number;
}

const screens = new Map<string, Screen>();
const column = el('main', { class: style.column });
const nav = makeNav();
const side = el('div');
const feed = new Feed();
let current = '';

function contentOf(path: string): ReactElement {
  const [, kind, name = '', list] = path.split('/');
  if (kind === 'p') return createElement(Thread, { id: name });
  if (list) return createElement(People, { handle: name, list });
  return createElement(Profile, { handle: name });
}

function makeScreen(path: string): Screen {
  const root = el('div', {});
  column.append(root);
  if (path === '/') {
    const start = el(
      'button',
      { type: 'button', class: style.start, onclick: () => openDialog(null) },
      word('whatsNew'),
    );
    root.append(bar(word('home'), false), start, feed.root);
    return { root, react: null, scroll: 0 };
  }
  const place = el('div');
  const title = path.startsWith('/p/') ? word('thread') : `@${path.split('/')[2]}`;
  root.append(bar(title, true), place);
  const react = createRoot(place);
  flushSync(() => react.render(contentOf(path)));
  return { root, react, scroll: 0 };
}

function bar(title: string, back: boolean): HTMLElement {
  const button = el('button', { type: 'button', class: style.round, 'aria-label': word('back') }, icon(ICONS.back));
  button.addEventListener('click', () => (history.length > 1 ? history.back() : go('/')));
  return el('header', { class: style.bar }, back ? button : null, el('h1', {}, title));
}

function show(path: string): void {
  const before = screens.get(current);
  if (before) before.scroll = window.scrollY;
  const screen = screens.get(path) ?? makeScreen(path);
  // Set again at the end, so that the map is in the order of use.
  screens.delete(path);
  screens.set(path, screen);
  current = path;
  for (const [other, { root }] of screens) root.hidden = other !== path;
  dropOld();
  window.scrollTo(0, screen.scroll);
  feed.draw();
  nav.mark(path);
  document.title = path === '/' ? 'Pintagram+' : `${path.split('/')[2]} · Pintagram+`;
}

function dropOld(): void {
  const old = [...screens].filter(([path]) => path !== '/' && path !== current);
  for (const [path, { root, react }] of old.slice(0, Math.max(0, old.length - KEPT))) {
    screens.delete(path);
    root.remove();
    react?.unmount();
  }
}

function go(path: string): void {
  if (path === current) {
    window.scrollTo(0, 0);
    return;
  }
  history.pushState(null, '', path);
  show(path);
}

/** The posts of a page that React draws are in the order of the document; the feed knows its own order. */
function step(by: number): void {
  if (current === '/') {
    feed.step(by);
    return;
  }
  const posts = [...(screens.get(current)?.root.querySelectorAll<HTMLElement>('[data-pg="post"]') ?? [])];
  const at = posts.findIndex((post) => post.contains(document.activeElement));
  const next = posts[at < 0 ? 0 : Math.min(posts.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const target = event.target as Element;
  const link = target.closest('a');
  if (link) {
    if (link.origin !== location.origin || link.pathname.startsWith('/editors')) return;
    event.preventDefault();
    go(link.pathname);
    return;
  }
  const post = target.closest<HTMLElement>('[data-pg="post"]');
  const other = target.closest('button, textarea, [contenteditable], [data-pg="reply"]');
  if (post && !other && getSelection()?.isCollapsed) go(`/p/${post.dataset.id}`);
});
window.addEventListener('popstate', () => show(location.pathname));

history.scrollRestoration = 'manual';
document.documentElement.lang = LANG;
document.body.append(el('div', { class: style.layout }, nav.root, column, side));
createRoot(side).render(createElement(Side, {}));
startKeys({ step, open: go });
startHoverCards();
if (window.__pintagram) window.__pintagram.published = published;
show(location.pathname);
