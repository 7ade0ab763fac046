/** The columns of a table of watches, and what their cells may say, in French and English. */
import { languageOf } from './circumstances.ts';
import { plainCell } from './csv.ts';
import { foldPlain } from './fold.ts';
import { PRIORITIES, WATCH_COLOURS, WATCH_KINDS, WATCH_OPTIONS, type Watch } from './watch.ts';

export type Field = Exclude<keyof Watch, 'id' | 'brandId' | 'createdAt' | 'updatedAt'>;

/** Names of each column, folded; the first French one and the first English one are those of exports. */
export const COLUMNS: Record<Field, readonly string[]> = {
  kind: ['nature', 'kind', 'type', 'sorte', 'categorie', 'category'],
  name: ['nom', 'name', 'veille', 'watch'],
  terms: ['mots', 'terms', 'termes', 'mots cles', 'keywords', 'words', 'term', 'mot'],
  excluded: ['sauf', 'except', 'exclusions', 'exclus', 'excluded', 'exclude'],
  required: ['contexte', 'context', 'avec', 'with', 'requis', 'required'],
  plurals: ['pluriels', 'plurals'],
  typos: ['fautes', 'typos', 'fautes de frappe', 'misspellings'],
  languages: ['langues', 'languages', 'langue', 'language', 'lang'],
  networks: ['reseaux', 'networks', 'reseau', 'network'],
  mutedAuthors: ['auteurs ignores', 'muted authors', 'comptes ignores', 'muted'],
  colour: ['couleur', 'colour', 'color'],
  priority: ['priorite', 'priority'],
  active: ['active', 'listening', 'actif', "a l'ecoute"],
};

/** Words of cells, folded: French, English, and what the database says. */
const KINDS: Record<Watch['kind'], string> = {
  brand: 'marque',
  product: 'produit',
  person: 'personne',
  risk: 'risque',
  campaign: 'campagne',
  competitor: 'concurrent',
  territory: 'territoire',
  leak: 'fuite',
};
const COLOURS: Record<NonNullable<Watch['colour']>, string> = {
  amber: 'ambre',
  red: 'rouge',
  pink: 'rose',
  violet: 'violet',
  blue: 'bleu',
  teal: 'canard',
  green: 'vert',
  grey: 'gris',
};
const LEVELS: Record<Watch['priority'], string> = { high: 'haute', normal: 'normale', low: 'basse' };
const YES = ['oui', 'yes', 'vrai', 'true', '1', 'x'];
const NO = ['non', 'no', 'faux', 'false', '0'];

function listIn(cell: string): string[] {
  return [...new Set(cell.split(/[\n|;,]/).map((part) => plainCell(part.trim()).trim()))].filter(Boolean);
}

function named<T extends string>(names: readonly T[], french: Record<T, string>, said: string): T | undefined {
  return names.find((name) => name === said || french[name] === said);
}

/** The value of a cell; undefined: it cannot be read. A blank cell is what is usual. */
export function cellValue(field: Field, cell: string, networks: readonly string[]): unknown {
  const said = foldPlain(cell.trim());
  const items = listIn(cell);
  const all = <T>(values: (T | null)[]): T[] | undefined => (values.includes(null) ? undefined : (values as T[]));
  switch (field) {
    case 'name':
      return plainCell(cell.trim());
    case 'terms':
    case 'excluded':
    case 'required':
      return items;
    case 'kind':
      return said ? named(WATCH_KINDS, KINDS, said) : 'brand';
    case 'colour':
      return said ? named(WATCH_COLOURS, COLOURS, said) : null;
    case 'priority':
      return said ? named(PRIORITIES, LEVELS, said) : 'normal';
    case 'plurals':
    case 'typos':
    case 'active':
      return YES.includes(said) || (NO.includes(said) ? false : said ? undefined : WATCH_OPTIONS[field]);
    case 'languages':
      return all(items.map(languageOf));
    case 'networks':
      return all(items.map((item) => networks.find((id) => id === foldPlain(item)) ?? null));
    case 'mutedAuthors':
      return all(items.map((item) => authorKey(item)));
  }
}

/** `network:handle`, or `@handle` for any network, as a key; null for anything else. */
export function authorKey(text: string): string | null {
  const [, network = '*', handle] = /^(?:([a-z0-9.-]+|\*):)?@?([^\s:@]+(?:@[^\s:@]+)?)$/i.exec(text.trim()) ?? [];
  return handle ? `${network}:${handle}`.toLowerCase() : null;
}

/** These watches as a table, with the head and the words of one language. */
export function watchTable(watches: readonly Watch[], language: 'fr' | 'en'): string[][] {
  const french = language === 'fr';
  const fields = Object.keys(COLUMNS) as Field[];
  const yes = (value: boolean): string => (french ? (value ? 'oui' : 'non') : value ? 'yes' : 'no');
  const cell = (watch: Watch, field: Field): string => {
    const value = watch[field];
    if (field === 'kind' && french) return KINDS[watch.kind];
    if (field === 'priority' && french) return LEVELS[watch.priority];
    if (field === 'colour' && french && watch.colour) return COLOURS[watch.colour];
    if (typeof value === 'boolean') return yes(value);
    return Array.isArray(value) ? value.join(' | ') : (value ?? '');
  };
  const head = fields.map((field) => COLUMNS[field][french ? 0 : 1] ?? field);
  return [head, ...watches.map((watch) => fields.map((field) => cell(watch, field)))];
}
