/** The kinds of text that the matrix inserts, each by one of the roads that a reply takes to its field. */
import { type EditorName, FRAMED } from '../playground/editors.ts';
import { postAt, SAMPLE_POST_INDEX } from '../playground/posts.ts';

export type Road = 'picker' | 'slash' | 'message';

export interface MatrixText {
  /** Name in the report. */
  name: string;
  /** As the reply has it. */
  body: string;
  /** What is to stand in the composer. */
  text: string;
  /** What the composer holds before, and where the caret is in it, in UTF-16 units. */
  draft: string;
  caret: number;
  /** `picker`: searched and chosen by keyboard; `slash`: `/shortcut` typed; `message`: asked by the popup. */
  road: Road;
  /** Variables that the post fills, with what it makes of them. */
  fromPost?: Record<string, string>;
  /** Variables that only she can fill. */
  asked?: Record<string, string>;
  /** A picture goes with it. */
  picture?: boolean;
}

const EMPTY = { draft: '', caret: 0 };
const { name, handle } = postAt(SAMPLE_POST_INDEX).author;
const firstName = name.split(' ')[0] ?? '';

const same = (text: string): Pick<MatrixText, 'body' | 'text'> => ({ body: text, text });

export const TEXTS: readonly MatrixText[] = [
  { name: 'one line', ...same('Merci beaucoup, votre mot fait notre journée.'), ...EMPTY, road: 'picker' },
  { name: 'lines', ...same('Bonjour,\nnous regardons cela.\n\nÀ très vite'), ...EMPTY, road: 'picker' },
  { name: 'emoji', ...same('Bravo 👩🏽‍🚀🎉 et vive le 🇫🇷 !\n\n❤️‍🔥'), ...EMPTY, road: 'slash' },
  { name: 'right to left', ...same('שלום לכולם\nمرحبا بالجميع'), ...EMPTY, road: 'message' },
  { name: 'in a draft', ...same('deux\ntrois'), draft: 'un quatre', caret: 3, road: 'picker' },
  {
    name: 'template',
    body: 'Bonjour {{ personne.prénom }} (@{{ account.handle }}),\n\nmerci pour {% field "cadeau" %} {{ "Orléans" | de }} ! {{ marque }}',
    text: `Bonjour ${firstName} (@${handle}),\n\nmerci pour la photo d’Orléans ! Lumio`,
    ...EMPTY,
    road: 'picker',
    fromPost: { prénom: firstName, handle },
    asked: { cadeau: 'la photo' },
  },
  {
    name: 'template by shortcut',
    body: 'merci {{first name}}\n– {brand}',
    text: `merci ${firstName}\n– Lumio`,
    draft: 'Oui, et encore !',
    caret: 8,
    road: 'slash',
    fromPost: { 'first name': firstName },
  },
  { name: 'picture', ...same('La lampe, telle qu’elle est.'), ...EMPTY, road: 'picker', picture: true },
];

/** A PNG of one dot, as it stands in the library. */
export const PICTURE = {
  name: 'lampe.png',
  type: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
};

/** Letters only, so that typing it needs no modifier on any layout. */
export function shortcutOf({ name }: MatrixText): string {
  return `mx${name.replaceAll(' ', '')}`;
}

/** What she is asked for and types, in the order of the form. A frame's document holds no post that could tell. */
export function typedFor({ fromPost = {}, asked = {} }: MatrixText, editor: EditorName): string[] {
  return Object.values(FRAMED.includes(editor) ? { ...fromPost, ...asked } : asked);
}
