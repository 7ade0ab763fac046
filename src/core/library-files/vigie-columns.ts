/** The columns of a table of replies, and what their cells may say, in French and English. */
import { languageOf } from '../circumstances.ts';
import { plainCell } from '../csv.ts';
import { foldPlain } from '../fold.ts';
import type { ReplyKind, Tone } from '../reply.ts';
import { tidyLine } from './gather.ts';

export const COLUMN_NAMES = {
  title: ['titre', 'title', 'nom', 'name', 'label', 'sujet'],
  body: ['texte', 'text', 'reponse', 'reply', 'body', 'content', 'contenu', 'message', 'snippet', 'template', 'modele'],
  shortcut: ['raccourci', 'shortcut', 'abreviation', 'abbreviation', 'trigger', 'code'],
  tags: ['etiquettes', 'tags', 'tag', 'mots cles', 'keywords', 'labels'],
  folder: ['dossier', 'folder', 'groupe', 'group', 'categorie', 'category'],
  lang: ['langue', 'language', 'lang', 'locale'],
  favourite: ['favorite', 'favourite', 'favori', 'starred'],
  kind: ['nature', 'kind'],
  tone: ['ton', 'tone'],
  createdAt: ['creee le', 'created', 'created at', 'creation'],
  variant: ['variante', 'variant'],
} as const;
export type Column = keyof typeof COLUMN_NAMES;
export const COLUMNS = Object.keys(COLUMN_NAMES) as Column[];

const KINDS: Record<ReplyKind, string> = { reply: 'reponse', fragment: 'fragment' };
const TONES: Record<Tone, string> = { plain: 'neutre', light: 'leger' };
const YES = ['oui', 'yes', 'vrai', 'true', '1', 'x', '*'];
const NO = ['non', 'no', 'faux', 'false', '0', ''];

/** The column of a name; null: none of ours. */
export function columnNamed(cell: string): Column | null {
  const name = foldPlain(plainCell(cell.trim())).replaceAll('_', ' ');
  return COLUMNS.find((column) => (COLUMN_NAMES[column] as readonly string[]).includes(name)) ?? null;
}

export function tagsIn(cell: string): string[] {
  return [...new Set(cell.split(/[\n;,]/).map((tag) => tidyLine(plainCell(tag.trim()))))].filter(Boolean);
}

export function folderIn(cell: string): string {
  return tidyLine(cell)
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean)
    .join('/');
}

/** A language by its code; empty: any; undefined: it is none. */
export function langIn(cell: string): string | undefined {
  const said = foldPlain(cell.trim());
  return said === '' ? '' : (languageOf(said) ?? undefined);
}

export function yesIn(cell: string): boolean | undefined {
  const said = foldPlain(cell.trim());
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : undefined;
}

function namedIn<T extends string>(names: Record<T, string>, usual: T, cell: string): T | undefined {
  const said = foldPlain(cell.trim());
  if (!said) return usual;
  return (Object.keys(names) as T[]).find((name) => name === said || names[name] === said);
}

export function kindIn(cell: string): ReplyKind | undefined {
  return namedIn(KINDS, 'reply', cell);
}

export function toneIn(cell: string): Tone | undefined {
  return namedIn(TONES, 'plain', cell);
}

/** `bluesky/fr`, `bluesky`, `/fr`: network and language of a variant. */
export function variantIn(cell: string): { network: string; lang: string } {
  const [network = '', lang = ''] = tidyLine(cell).split('/');
  return { network: network.trim(), lang: lang.trim() };
}

/** What a cell says of these, in the language of the interface. */
export function kindWord(kind: ReplyKind, lang: 'fr' | 'en'): string {
  return lang === 'fr' ? { reply: 'réponse', fragment: 'fragment' }[kind] : kind;
}

export function toneWord(tone: Tone, lang: 'fr' | 'en'): string {
  return lang === 'fr' ? { plain: 'neutre', light: 'léger' }[tone] : tone;
}

/** The line of names. */
export function columnHeads(lang: 'fr' | 'en'): string[] {
  const french: Partial<Record<Column, string>> = { tags: 'étiquettes', createdAt: 'créée le' };
  return COLUMNS.map((column) =>
    lang === 'fr' ? (french[column] ?? COLUMN_NAMES[column][0]) : COLUMN_NAMES[column][1],
  );
}
