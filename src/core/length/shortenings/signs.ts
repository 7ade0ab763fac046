/** What any text can do without, whatever its language: spaces and signs too many. */
import type { Pattern } from './wording.ts';

export const SIGNS: readonly Pattern[] = [
  ['space', /(?<=\S) {2,}(?=\S)/g, ' '],
  ['space', /(?<![ \t])[ \t]+(?=\n)/g, ''],
  ['space', /\n{3,}/g, '\n\n'],
  ['repeat', /!{2,}/g, '!'],
  ['repeat', /\?{2,}/g, '?'],
  ['repeat', /\.{3,}/g, '…'],
  ['repeat', /([,;:])\1+/g, '$1'],
  ['repeat', /(\p{EPres})\1+/gu, '$1'],
];
