/** A body in Vigie's own language, read for what other tools know too. */
import { tagNamed } from '../template/tag-names.ts';
import { variableOf } from '../template/variables.ts';
import { partNamed } from './labels.ts';
import { joined, type Part, text } from './parts.ts';

const RAW = /^\{%-?\s*raw\s*-?%\}$/;
const END_RAW = /\{%-?\s*endraw\s*-?%\}/g;
const SINGLE = /\{[^{}\n]{1,60}\}/y;
const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _'’-]*$/u;
const TAG = /^\{%-?\s*([\p{L}#]+)\s*([\s\S]*?)\s*-?%\}$/u;
/** UTF-16 units: bounds the search for an end that may never come. */
const LONGEST_RANDOM = 5_000;
const STRING = /"([^"]*)"|'([^']*)'/;

/** Strings between commas, and what is `default`; null: there is more to it. */
function argumentsOf(list: string): { strings: string[]; initial: string } | null {
  const found = { strings: [] as string[], initial: '' };
  const argument = new RegExp(`\\s*((?:default|d[eé]faut)\\s*:\\s*)?(?:${STRING.source})\\s*(,|$)`, 'y');
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

function fieldPart(kind: string, list: string): Part | null {
  const said = argumentsOf(list);
  const [label, ...options] = said?.strings ?? [];
  if (!said || !label) return null;
  const all = [...new Set([said.initial, ...options])].filter(Boolean);
  if (kind === 'choice') return all.length > 1 ? { kind, label, options: all } : null;
  if (options.length > 0) return null;
  if (kind === 'day') return said.initial ? null : { kind, label };
  return { kind: 'field', label, initial: said.initial };
}

function tagPart(tag: string): Part {
  const [, written = '', list = ''] = TAG.exec(tag) ?? [];
  const name = tagNamed(written);
  const field = /^(field|choice|day)$/.test(name) ? fieldPart(name, list) : null;
  return field ?? { kind: 'code', text: tag };
}

function tokenPart(token: string): Part {
  if (token.startsWith('{%')) return tagPart(token);
  const name = token.replace(/^\{+|\}+$/g, '').trim();
  if (!/\p{L}/u.test(name)) return text(token);
  const isPlain = PLAIN_NAME.test(name) || variableOf(name) !== null || !token.startsWith('{{');
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

const RANDOM = /^\{%-?\s*(random|hasard)\s*-?%\}$/;
const OR = /\{%-?\s*(?:or|ou)\s*-?%\}/;
const END_RANDOM = /\{%-?\s*(?:endrandom|finhasard)\s*-?%\}/g;

/** Alternatives that are text alone, from where their tag ends; null: there is more to them. */
function alternativesAt(body: string, from: number): { part: Part; end: number } | null {
  END_RANDOM.lastIndex = from;
  const closing = END_RANDOM.exec(body.slice(0, from + LONGEST_RANDOM));
  const options = closing ? body.slice(from, closing.index).split(OR) : [];
  if (!closing || options.length < 2 || options.some((option) => !option.trim() || option.includes('{'))) return null;
  return { part: { kind: 'random', options }, end: closing.index + closing[0].length };
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
    const chance = RANDOM.test(token) ? alternativesAt(body, end) : null;
    parts.push(closing ? text(body.slice(end, closing.index)) : (chance?.part ?? tokenPart(token)));
    said = closing ? closing.index + closing[0].length : (chance?.end ?? end);
    at = said;
  }
  return joined([...parts, text(body.slice(said))]);
}
