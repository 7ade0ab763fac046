/** The kinds of text that the matrix inserts, each by one of the roads that a reply takes to its field. */

export type Road = 'picker' | 'slash' | 'message';

export interface MatrixText {
  /** Name in the report. */
  name: string;
  text: string;
  /** What the composer holds before, and where the caret is in it, in UTF-16 units. */
  draft: string;
  caret: number;
  /** `picker`: searched and chosen by keyboard; `slash`: `/shortcut` typed; `message`: asked by the popup. */
  road: Road;
}

const EMPTY = { draft: '', caret: 0 };

export const TEXTS: readonly MatrixText[] = [
  { name: 'one line', text: 'Merci beaucoup, votre mot fait notre journée.', ...EMPTY, road: 'picker' },
  { name: 'lines', text: 'Bonjour,\nnous regardons cela.\n\nÀ très vite', ...EMPTY, road: 'picker' },
  { name: 'emoji', text: 'Bravo 👩🏽‍🚀🎉 et vive le 🇫🇷 !\n\n❤️‍🔥', ...EMPTY, road: 'slash' },
  { name: 'right to left', text: 'שלום לכולם\nمرحبا بالجميع', ...EMPTY, road: 'message' },
  { name: 'in a draft', text: 'deux\ntrois', draft: 'un quatre', caret: 3, road: 'picker' },
];

/** Letters only, so that typing it needs no modifier on any layout. */
export function shortcutOf({ name }: MatrixText): string {
  return `mx${name.replaceAll(' ', '')}`;
}
