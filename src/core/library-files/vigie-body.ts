/** Vigie's own language: what of a body other tools know too, and a body from its parts. */

import { tagNamed } from '../template/tag-names.ts';
import { partNamed, type Speech, variableLabel } from './labels.ts';
import { joined, type Part, text } from './parts.ts';

const RAW = /^\{%-?\s*raw\s*-?%\}$/;
const END_RAW = /\{%-?\s*endraw\s*-?%\}/g;
const SINGLE = /\{[^{}\n]{1,60}\}/y;
const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _'’-]*$/u;
const FIELD_TAG = /^\{%-?\s*(\p{L}+)\s+([\s\S]*?)\s*-?%\}$/u;
const STRING = /"([^"]*)"|'([^']*)'/;

/** Strings between commas, and what is `default`; null: there is more to it. */
function argumentsOf(list: string): { strings: string[]; initial: string } | null {
  const found = { strings: [] as string[], initial: '' };
  const argument = new RegExp(`\\s*((?:default|d[eé]faut):\\s*)?(?:${STRING.source})\\s*(,|$)`, 'y');
  for (let at = 0; at < list.length; at = argument.lastIndex) {
    argument.lastIndex = at;
    const match = argument.exec(list);
    if (!match) return null;
    const said = (match[2] ?? match[3] ?? '').replaceAll('\\\\', '\\');
    if (match[1]) found.initial = said;
    else found.strings.push(said);
  }
  return found;
}

function tagPart(tag: string): Part {
  const code: Part = { kind: 'code', text: tag };
  const [, name = '', list = ''] = FIELD_TAG.exec(tag) ?? [];
  const kind = tagNamed(name);
  if (kind !== 'field' && kind !== 'choice' && kind !== 'day') return code;
  const said = argumentsOf(list);
  const [label, ...options] = said?.strings ?? [];
  if (!said || label === undefined) return code;
  if (kind === 'choice') return said.initial || options.length === 0 ? code : { kind, label, options };
  if (options.length > 0) return code;
  if (kind === 'day') return said.initial ? code : { kind, label };
  return { kind: 'field', label, initial: said.initial };
}

function tokenPart(token: string): Part {
  if (token.startsWith('{%')) return tagPart(token);
  const name = token.replace(/^\{+|\}+$/g, '').trim();
  if (!/\p{L}/u.test(name)) return text(token);
  const isPlain = PLAIN_NAME.test(name) || !token.startsWith('{{');
  return isPlain ? partNamed(name) : { kind: 'code', text: token };
}

/** Finds the same mark again and again, further on each time; what was found once is not looked for twice. */
function finder(body: string): (mark: string, from: number) => number {
  const found = new Map<string, number>();
  return (mark, from) => {
    const known = found.get(mark);
    if (known !== undefined && known >= from) return known;
    const at = body.indexOf(mark, from);
    found.set(mark, at < 0 ? Number.POSITIVE_INFINITY : at);
    return found.get(mark) ?? 0;
  };
}

/** Offset after the tag, output or name that begins at `at`; `at` itself: nothing does. */
function endOfToken(body: string, at: number, find: ReturnType<typeof finder>): number {
  const mark = body.startsWith('{%', at) ? '%}' : body.startsWith('{{', at) ? '}}' : '';
  const closing = mark ? find(mark, at + 2) : Number.POSITIVE_INFINITY;
  if (closing < body.length) return closing + 2;
  SINGLE.lastIndex = at;
  return SINGLE.test(body) ? SINGLE.lastIndex : at;
}

/** The parts of a body as she wrote it. */
export function readBody(body: string): Part[] {
  const ends = [...body.matchAll(END_RAW)];
  const find = finder(body);
  const parts: Part[] = [];
  let said = 0;
  for (let at = body.indexOf('{'); at >= 0; at = body.indexOf('{', at)) {
    const end = endOfToken(body, at, find);
    if (end === at) {
      at++;
      continue;
    }
    const token = body.slice(at, end);
    parts.push(text(body.slice(said, at)));
    while (ends[0] && ends[0].index < end) ends.shift();
    const closing = RAW.test(token) ? ends[0] : undefined;
    parts.push(closing ? text(body.slice(end, closing.index)) : tokenPart(token));
    said = closing ? closing.index + closing[0].length : end;
    at = said;
  }
  return joined([...parts, text(body.slice(said))]);
}

/** True for a text that would be read as something else than itself. */
function isMisread(said: string): boolean {
  return /\{[{%]|\{[^{}\n]*\p{L}[^{}\n]*\}|\{$/u.test(said);
}

function writtenText(said: string): string {
  if (!isMisread(said)) return said;
  const from = said.indexOf('{');
  const to = Math.max(said.lastIndexOf('}'), said.lastIndexOf('{')) + 1;
  // What would end raw text is parted after its first brace.
  const pieces = said.slice(from, to).split(/(?<=\{)(?=%-?\s*endraw\s*-?%\})/);
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

function writtenPart(part: Part, lang: Speech): string {
  switch (part.kind) {
    case 'text':
      return writtenText(part.text);
    case 'variable':
      return `{${variableLabel(part.name, lang)}}`;
    case 'clipboard':
      return '{{ clipboard }}';
    case 'field':
      return `{% field ${quoted(part.label)}${part.initial && `, default: ${quoted(part.initial)}`} %}`;
    case 'choice':
      return `{% choice ${[part.label, ...part.options].map(quoted).join(', ')} %}`;
    case 'day':
      return `{% day ${quoted(part.label)} %}`;
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
