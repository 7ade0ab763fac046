/** Entry of the document inside an iframe: the editor that its address names, then word to the page around it. */
import '../base.css';
import type { EditorName } from '../../editors.ts';
import { el } from '../dom.ts';
import style from '../style.ts';
import { MAKERS } from './makers.ts';
import type { EditorHandle } from './page.ts';
import { takePictures } from './pictures.ts';

declare global {
  interface Window {
    __inside?: { handle: EditorHandle; hear: (changed: () => void) => void };
  }
}

// A srcdoc frame has no address of its own.
const query = new URLSearchParams(location.search || (document.documentElement.dataset.query ?? ''));
const place = el('div');
document.body.className = style.frameBody ?? '';
document.body.append(place);
let changed = (): void => {};
const make = await MAKERS[query.get('editor') as EditorName]();
const handle = await make(place, () => changed(), 'Your reply');
window.__inside = {
  handle: query.has('pictures') ? { ...handle, pictures: takePictures(place) } : handle,
  hear: (hear) => {
    changed = hear;
  },
};
parent.postMessage('ready', '*');
