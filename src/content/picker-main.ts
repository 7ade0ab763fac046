/** The script of the picker: it only leaves its parts where `picker/views.ts` looks. */
import { h, render } from 'preact';
import { choose, renderHere } from './picker/choose.ts';
import { InlineList } from './picker/inline-list.tsx';
import { limitHere, pageLimit } from './picker/limit.ts';
import css from './picker/picker.css?inline';
import { Picker } from './picker/picker.tsx';
import { givePictures } from './picker/pictures.ts';

globalThis.vigiePicker = {
  css,
  picker: (box, props) => render(h(Picker, props), box),
  inline: (box, { context, scene, ...props }) => {
    const look = (id: string) => renderHere(context, scene, id);
    render(h(InlineList, { ...props, look, limit: limitHere(scene.post !== null) }), box);
  },
  choose,
  limit: pageLimit,
  pictures: givePictures,
  clear: (box) => render(null, box),
};
