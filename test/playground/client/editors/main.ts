/** Entry of the editor pages: the index, or the editor that the address names. */
import { EDITOR_NAMES, EDITOR_TITLES } from '../../editors.ts';
import { el } from '../dom.ts';
import '../base.css';
import style from '../style.ts';
import { MAKERS } from './makers.ts';
import { showEditor } from './page.ts';

function showIndex(): void {
  document.title = 'Editors · Pintagram+';
  const links = EDITOR_NAMES.map((name) => el('li', {}, el('a', { href: `/editors/${name}` }, EDITOR_TITLES[name])));
  document.body.append(
    el(
      'main',
      { class: style.editorPage },
      el('p', {}, el('a', { href: '/', class: style.muted }, '← Pintagram+')),
      el('h1', {}, 'Editors'),
      el('ul', { class: style.editorList }, ...links),
    ),
  );
}

const asked = location.pathname.split('/')[2];
const name = EDITOR_NAMES.find((one) => one === asked);
if (name) await showEditor(name, await MAKERS[name]());
else showIndex();
