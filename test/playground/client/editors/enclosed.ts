/** Editors behind a border: an open shadow root, and a srcdoc iframe. */
import { el } from '../dom.ts';
import style from '../style.ts';
import { contentEditable, watchField } from './contenteditable.ts';
import type { EditorMaker } from './page.ts';

const SHADOW_STYLE = `
div[contenteditable] { min-height: 96px; padding: 12px; outline: none; white-space: pre-wrap; border-radius: 12px;
  border: 1px solid var(--line); font: 16px/1.4 system-ui, sans-serif; color: var(--ink); overflow-wrap: anywhere }
div[contenteditable]:focus { border-color: var(--accent) }
`;

export const inShadow: EditorMaker = (place, changed, label) => {
  const host = el('pg-composer' as 'div');
  const shadow = host.attachShadow({ mode: 'open' });
  const inner = el('div');
  shadow.append(el('style', {}, SHADOW_STYLE), inner);
  place.append(host);
  return contentEditable(inner, changed, label);
};

export const inFrame: EditorMaker = async (place, changed) => {
  const frame = el('iframe', { title: 'Your reply', class: style.frame });
  frame.srcdoc =
    '<!doctype html><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/assets/style.css">' +
    '<script type="module" src="/assets/frame.js"></script><body></body>';
  place.append(frame);
  const field = await new Promise<HTMLElement>((done) => {
    window.addEventListener('message', (event) => {
      const found = event.source === frame.contentWindow ? frame.contentDocument?.querySelector('[data-pg]') : null;
      if (found) done(found as HTMLElement);
    });
  });
  return watchField(field, changed);
};
