/** Editors behind a border: an open shadow root, an iframe. */
import type { EditorName } from '../../editors.ts';
import { el } from '../dom.ts';
import style from '../style.ts';
import type { EditorMaker } from './page.ts';

/** The same editor in a shadow root of its own, with the page's styles. */
export function inShadow(make: EditorMaker): EditorMaker {
  return (place, changed, label) => {
    const host = el('pg-composer' as 'div');
    const shadow = host.attachShadow({ mode: 'open' });
    const inner = el('div');
    shadow.append(el('link', { rel: 'stylesheet', href: '/assets/style.css' }), inner);
    place.append(host);
    return make(inner, changed, label);
  };
}

interface FrameOptions {
  /** A document written by the page, or one with an address. */
  by: 'srcdoc' | 'src';
  pictures?: boolean;
}

/** The editor of a name in a document of its own. */
export function inFrame(name: EditorName, { by, pictures }: FrameOptions): EditorMaker {
  return async (place, changed) => {
    const query = `editor=${name}${pictures ? '&pictures' : ''}`;
    const frame = el('iframe', { title: 'Your reply', class: style.frame });
    if (by === 'src') frame.src = `/editors/frame?${query}`;
    else {
      frame.srcdoc =
        `<!doctype html><html data-query="${query}"><meta name="color-scheme" content="light dark">` +
        '<link rel="stylesheet" href="/assets/style.css">' +
        '<script type="module" src="/assets/frame.js"></script><body></body>';
    }
    const ready = new Promise<void>((done) => {
      window.addEventListener('message', ({ source }) => source === frame.contentWindow && done());
    });
    place.append(frame);
    await ready;
    const inside = frame.contentWindow?.__inside;
    if (!inside) throw new Error('The frame holds no editor');
    inside.hear(changed);
    return inside.handle;
  };
}
