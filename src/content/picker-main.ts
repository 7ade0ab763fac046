/** The script of the picker's views: it only leaves them where `picker/views.ts` looks. */
import { h, render } from 'preact';
import { InlineList } from './picker/inline-list.tsx';
import css from './picker/picker.css?inline';
import { Picker } from './picker/picker.tsx';
import { givePictures } from './picker/pictures.ts';

globalThis.vigiePicker = {
  css,
  picker: (box, props) => render(h(Picker, props), box),
  inline: (box, props) => render(h(InlineList, props), box),
  pictures: givePictures,
  clear: (box) => render(null, box),
};
