/** Entry of the document inside the srcdoc iframe: the editable field, then word to the page around it. */
import '../base.css';
import { el } from '../dom.ts';
import style from '../style.ts';

document.body.className = style.frameBody ?? '';
document.body.append(
  el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Your reply',
    'data-pg': 'composer',
    class: style.input,
  }),
);
parent.postMessage('ready', '*');
