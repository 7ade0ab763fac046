/** Variables of espanso's matches (espanso.org/docs/matches/extensions): what each becomes in Vigie. */
import type { Tell } from './html.ts';
import { type Item, isItem, itemsIn, listIn, valueIn, wordsIn } from './json.ts';
import { partNamed } from './labels.ts';
import { isDay, momentParts, shiftedParts } from './moments.ts';
import { type Part, partsBy, randomParts, text, visible } from './parts.ts';

/** By name. */
export type Vars = ReadonlyMap<string, Item>;

const PLACE = /\{\{\s*([\p{L}\p{N}_]+)(?:\.([\p{L}\p{N}_]+))?\s*\}\}/gu;
/** Variables inside variables, deeper than that, are in each other. */
const DEPTH = 5;

export function varsIn(item: Item, name: string): Vars {
  return new Map(itemsIn(item, name).map((one) => [wordsIn(one, 'name'), one]));
}

function itemIn(item: Item, name: string): Item {
  const value = valueIn(item, name);
  return isItem(value) ? value : {};
}

function lastLine(said: string): string {
  return said.trim().split('\n').at(-1) ?? '';
}

/** Options as a list, a text with one a line, or labels with what they stand for. */
function optionsIn(item: Item, name: string): string[] {
  const value = valueIn(item, name);
  const list = typeof value === 'string' ? value.split('\n') : listIn(item, name);
  const said = list.map((one) => (isItem(one) ? wordsIn(one, 'id') || wordsIn(one, 'label') : String(one)));
  return said.map((one) => one.trim()).filter(Boolean);
}

function choice(label: string, options: readonly string[], first = ''): Part {
  const all = [...new Set([first, ...options])].filter(Boolean);
  return all.length > 0 ? { kind: 'choice', label, options: all } : partNamed(label);
}

/** The label of a field: the words before it on its line, where the form has them. */
function labelIn(layout: string, name: string): string {
  for (const line of layout.split('\n')) {
    const at = line.indexOf(`[[${name}]]`);
    const before = line.slice(0, Math.max(at, 0)).trim().replace(/\s*:$/, '');
    const isAlone = at >= 0 && line.slice(at).trim() === `[[${name}]]`;
    if (isAlone && before && !before.includes('[[')) return before;
  }
  return name.replaceAll('_', ' ');
}

/** A field of a form; `label`: as the form says it. */
export function fieldPart(label: string, settings: Item): Part {
  const initial = wordsIn(settings, 'default');
  const kind = wordsIn(settings, 'type');
  if (kind === 'choice' || kind === 'list') return choice(label, optionsIn(settings, 'values'), initial);
  return partNamed(label, initial);
}

function formField(params: Item, field: string): Part {
  const settings = itemIn(itemIn(params, 'fields'), field);
  return fieldPart(labelIn(wordsIn(params, 'layout'), field), settings);
}

/** Seconds of a day. */
const DAY = '86400';

function dated(params: Item, tell: Tell): Part[] {
  const format = wordsIn(params, 'format');
  const offset = wordsIn(params, 'offset');
  if (!offset || offset === '0') return momentParts(format, 'strftime', tell);
  const isTomorrow = offset === DAY && isDay(format, 'strftime');
  return isTomorrow ? [{ kind: 'variable', name: 'date.tomorrow' }] : shiftedParts(`${format} ${offset}`, tell);
}

function scripted(kind: string, params: Item, tell: Tell): Part {
  const said = wordsIn(params, 'cmd') || listIn(params, 'args').map(String).join(' ');
  tell('script', lastLine(said));
  return visible(kind, said);
}

export class Variables {
  constructor(
    private readonly vars: Vars,
    private readonly tell: Tell,
  ) {}

  /** The parts of a text in which variables stand in double braces. */
  parts(said: string, depth = 0): Part[] {
    const escaped = '\ue000';
    const bare = said.replace(/\\\{\\\{|\\\{\{/g, escaped);
    const parts = partsBy(bare, PLACE, ([whole, name = '', field]) => this.place(name, field, whole, depth));
    return parts.map((part) => (part.kind === 'text' ? text(part.text.replaceAll(escaped, '{{')) : part));
  }

  private place(name: string, field: string | undefined, whole: string, depth: number): Part[] {
    const item = depth < DEPTH ? this.vars.get(name) : undefined;
    if (!item) {
      this.tell('logic', whole);
      return [text(whole)];
    }
    const params = itemIn(item, 'params');
    const kind = wordsIn(item, 'type');
    switch (kind) {
      case 'echo':
        return this.parts(wordsIn(params, 'echo'), depth + 1);
      case 'clipboard':
        return [{ kind: 'clipboard' }];
      case 'date':
        return dated(params, this.tell);
      case 'choice':
        return [choice(name.replaceAll('_', ' '), optionsIn(params, 'values'))];
      case 'random':
        return randomParts(optionsIn(params, 'choices'));
      case 'form':
        return [formField(params, field ?? '')];
      case 'match':
        return [{ kind: 'nested', shortcut: wordsIn(params, 'trigger') }];
      case 'shell':
      case 'script':
        return [scripted(kind, params, this.tell)];
      default:
        this.tell('logic', whole);
        return [text(whole)];
    }
  }
}
