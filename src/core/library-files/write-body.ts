/** A body in Vigie's own language, from its parts. */
import { tagIn } from '../template/tag-names.ts';
import { clipboardLabel, type Speech, variableLabel } from './labels.ts';
import { joined, type Part } from './parts.ts';
import { readBody } from './read-body.ts';

/** True for a text that would be read as something else than itself. */
function isMisread(said: string): boolean {
  return /\{[{%]|\{[^{}\n]*\p{L}[^{}\n]*\}|\{$/u.test(said);
}

function writtenText(said: string): string {
  if (!isMisread(said)) return said;
  const from = said.indexOf('{');
  const to = Math.max(said.lastIndexOf('}'), said.lastIndexOf('{')) + 1;
  // What would end raw text is parted after its first brace.
  const pieces = said.slice(from, to).split(/(?<=\{)(?=%-?\s*endraw)/);
  return `${said.slice(0, from)}${pieces.map((piece) => `{% raw %}${piece}{% endraw %}`).join('')}${said.slice(to)}`;
}

/** A string of the language, where a backslash alone would change what follows. */
function quoted(said: string): string {
  const safe = said
    .replaceAll('\\', '\\\\')
    .replaceAll('%}', '% }')
    .replaceAll('{%', '{ %')
    .replaceAll('}}', '} }')
    .replaceAll('{{', '{ {');
  if (!safe.includes('"')) return `"${safe}"`;
  return safe.includes("'") ? `"${safe.replaceAll('"', '”')}"` : `'${safe}'`;
}

function writtenField(label: string, initial: string, lang: Speech): string {
  const proposed = initial && `, ${lang === 'fr' ? 'défaut' : 'default'}: ${quoted(initial)}`;
  return `{% ${tagIn('field', lang)} ${quoted(label)}${proposed} %}`;
}

function writtenRandom(options: readonly string[], lang: Speech): string {
  const [begin, or, end] = ['random', 'or', 'endrandom'].map((name) => `{% ${tagIn(name, lang)} %}`);
  return `${begin}${options.map(writtenText).join(or)}${end}`;
}

function writtenPart(part: Part, lang: Speech): string {
  switch (part.kind) {
    case 'text':
      return writtenText(part.text);
    case 'variable':
      return `{${variableLabel(part.name, lang)}}`;
    case 'clipboard':
      return `{${clipboardLabel(lang)}}`;
    case 'field':
      return writtenField(part.label, part.initial, lang);
    case 'choice': {
      // A choice of one is none.
      const [first = '', second] = part.options;
      if (second === undefined) return writtenField(part.label, first, lang);
      return `{% ${tagIn('choice', lang)} ${[part.label, ...part.options].map(quoted).join(', ')} %}`;
    }
    case 'day':
      return `{% ${tagIn('day', lang)} ${quoted(part.label)} %}`;
    case 'random':
      return writtenRandom(part.options, lang);
    case 'code':
      return part.text;
    case 'nested':
      return writtenText(`[${part.shortcut}]`);
  }
}

/** The body that says these parts; text that could be taken for more stands between `raw` and `endraw`. */
export function writeBody(parts: readonly Part[], lang: Speech): string {
  return joined(parts)
    .map((part) => writtenPart(part, lang))
    .join('');
}

/** One form for all the ways to write the same body: to compare, not to keep. */
export function canonicalBody(body: string): string {
  return writeBody(readBody(body), 'en').trim();
}
