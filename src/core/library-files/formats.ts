/** The formats in which replies come and go. */
import { readBriskine, writeBriskine } from './briskine.ts';
import { readBriskineTable, writeBriskineTable } from './briskine-table.ts';
import { readEspanso } from './espanso.ts';
import { espansoMatches } from './espanso-write.ts';
import type { Speech } from './labels.ts';
import type { Library, WrittenFile } from './library.ts';
import { readTextBlaze, writeTextBlaze } from './text-blaze.ts';
import { readTextExpander, writeTextExpander } from './textexpander.ts';
import { readTextExpanderTable, writeTextExpanderTable } from './textexpander-table.ts';
import { readVigieTable, writeVigieTable } from './vigie-table.ts';
import type { Outgoing } from './written.ts';

export const FORMATS = [
  'vigie-table',
  'espanso',
  'text-blaze',
  'textexpander',
  'textexpander-table',
  'briskine',
  'briskine-table',
] as const;
export type FormatId = (typeof FORMATS)[number];

/** Reads and writes YAML; it comes from outside, for core leans on no package. Throws a `FileFault`. */
export interface Yaml {
  parse: (said: string) => unknown;
  stringify: (value: object) => string;
}

/** End of the file's name, and its media type. */
export const FILES: Record<FormatId, { extension: string; type: string }> = {
  'vigie-table': { extension: 'csv', type: 'text/csv' },
  espanso: { extension: 'yml', type: 'application/yaml' },
  'text-blaze': { extension: 'json', type: 'application/json' },
  textexpander: { extension: 'textexpander', type: 'application/xml' },
  'textexpander-table': { extension: 'csv', type: 'text/csv' },
  briskine: { extension: 'json', type: 'application/json' },
  'briskine-table': { extension: 'csv', type: 'text/csv' },
};

/** Formats that spreadsheets write, in whatever encoding they have. */
export const TABLES: readonly FormatId[] = ['vigie-table', 'textexpander-table', 'briskine-table'];

/** Throws a `FileFault`. `lang`: of the interface, in which Vigie's variables are named. */
export function readLibrary(format: FormatId, said: string, yaml: Yaml, lang: Speech): Library {
  switch (format) {
    case 'vigie-table':
      return readVigieTable(said, lang);
    case 'espanso':
      return readEspanso(yaml.parse(said), lang);
    case 'text-blaze':
      return readTextBlaze(said, lang);
    case 'textexpander':
      return readTextExpander(said, lang);
    case 'textexpander-table':
      return readTextExpanderTable(said, lang);
    case 'briskine':
      return readBriskine(said, lang);
    case 'briskine-table':
      return readBriskineTable(said, lang);
  }
}

export function writeLibrary(format: FormatId, replies: readonly Outgoing[], yaml: Yaml, lang: Speech): WrittenFile {
  switch (format) {
    case 'vigie-table':
      return writeVigieTable(replies, lang);
    case 'espanso': {
      const { value, losses } = espansoMatches(replies, lang);
      return { text: yaml.stringify(value), losses };
    }
    case 'text-blaze':
      return writeTextBlaze(replies, lang);
    case 'textexpander':
      return writeTextExpander(replies, lang);
    case 'textexpander-table':
      return writeTextExpanderTable(replies, lang);
    case 'briskine':
      return writeBriskine(replies, lang);
    case 'briskine-table':
      return writeBriskineTable(replies, lang);
  }
}
