/** The column at the left: pages, a new post, light or dark, who is logged in. */
import { ME } from '../../people.ts';
import { el, icon } from '../dom.ts';
import style from '../style.ts';
import { openDialog } from './compose.ts';
import { ICONS } from './icons.ts';
import { hueOf, initials } from './text.ts';
import { word } from './words.ts';

const LOGO = 'M8 19V6h5a4 4 0 0 1 0 8H8M17 16v5m-2.5-2.5h5';

export interface Nav {
  root: HTMLElement;
  /** Shows which page is open. */
  mark(path: string): void;
}

export function makeNav(): Nav {
  const links = [link('/', 'home'), link(`/u/${ME.handle}`, 'profile'), link('/editors/', 'editors')];
  const theme = el('button', { type: 'button', class: style.navLink, onclick: switchTheme }, icon(ICONS.theme));
  theme.append(el('span', {}, word('theme')));
  const avatar = el('span', { class: style.avatar, 'aria-hidden': 'true' }, initials(ME.name));
  avatar.style.setProperty('--hue', String(hueOf(ME.handle)));
  const who = el('div', {}, el('b', {}, ME.name), el('div', { class: style.muted }, `@${ME.handle}`));
  const write = el('button', { type: 'button', class: style.big, onclick: () => openDialog(null) });
  write.append(el('span', {}, word('newPost')));
  write.setAttribute('aria-label', word('newPost'));
  const root = el(
    'nav',
    { class: style.nav, 'aria-label': word('navigation') },
    el('a', { href: '/', class: style.brand }, icon(LOGO), el('span', {}, 'Pintagram+')),
    ...links,
    theme,
    write,
    el('div', { class: style.navSpace }),
    el('div', { class: style.me }, avatar, who),
  );
  return {
    root,
    mark(path) {
      for (const one of links) {
        if (one.pathname === path) one.setAttribute('aria-current', 'page');
        else one.removeAttribute('aria-current');
      }
    },
  };
}

function link(href: string, key: 'home' | 'profile' | 'editors'): HTMLAnchorElement {
  return el('a', { href, class: style.navLink }, icon(ICONS[key]), el('span', {}, word(key)));
}

function switchTheme(): void {
  const { dataset } = document.documentElement;
  const dark = dataset.theme ? dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.theme = dark ? 'light' : 'dark';
}
