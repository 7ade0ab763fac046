/** The language of TextExpander's snippets (textexpander.com/learn/using/snippets): macros between percent signs. */
import type { Tell } from './html.ts';
import { partNamed, type Speech, variableLabel } from './labels.ts';
import { isDay, isMoment, type Moment, momentForm, momentParts, shiftedParts } from './moments.ts';
import { type Part, partsBy, text, visible } from './parts.ts';

/** Date signs beside each other, with the signs between them, are one date: `%d/%m/%Y`, `%A, %B %e`. */
const DATE_SIGN = '%1?[YyBbmAadeHIMSp]';
const BETWEEN = '[ ,./:-]';
const DATE = `${DATE_SIGN}(?:${BETWEEN}{0,3}${DATE_SIGN})*`;
const OWN = '%e %B %Y|%B %e, %Y|%H:%M|%I:%M %p|%A';
/** Vigie's own first, unless they are part of more: two of them beside each other are two. */
const DATED = `(?:${OWN})(?=${BETWEEN}{0,3}(?:${OWN})|(?!${BETWEEN}{0,3}${DATE_SIGN}))|${DATE}`;
const MACRO = new RegExp(
  [
    '%(?<fill>filltext|fillarea|fillpopup|fillday|filldate|fillpart|filltop)(?<settings>(?::[^%]*)?)%',
    '%(?<close>fillpartend)%',
    `(?<shift>(?:%@[+-]?\\d*[YMDhms])+(?:${DATED})?)`,
    '%snippet:(?<snippet>[^%\\n]*)%',
    '%key:(?<key>[^%\\n]*)%',
    '%date:(?<format>[^%\\n]*)%',
    '%(?<clipboard>clipboard)(?:%(?=[\\s.,;:!?)]|$))?',
    '%(?<cursor>[|<>])',
    '(?<percent>%%)',
    `(?<date>${DATED})`,
  ].join('|'),
  'g',
);

interface Settings {
  name: string;
  initial: string;
  options: string[];
}

/** `:name=Size:default=Large:Small`: a name, what is proposed, and the rest. */
function settingsOf(said: string): Settings {
  const found: Settings = { name: '', initial: '', options: [] };
  for (const setting of said.split(':').slice(1)) {
    if (setting.startsWith('name=')) found.name = setting.slice('name='.length);
    else if (setting.startsWith('default=')) found.initial = setting.slice('default='.length);
    else if (!/^(width|height|optional)=/.test(setting)) found.options.push(setting);
  }
  return found;
}

function filled(kind: string, said: string, tell: Tell): Part[] {
  const { name, initial, options } = settingsOf(said);
  if (kind === 'fillpopup') {
    const all = [initial, ...options].filter((option, at, list) => option && list.indexOf(option) === at);
    return [all.length > 0 ? { kind: 'choice', label: name.trim() || '?', options: all } : partNamed(name)];
  }
  if (kind === 'fillday' || kind === 'filldate') return [{ kind: 'day', label: name.trim() || '?' }];
  if (kind === 'fillpart') {
    tell('optional', name);
    return [];
  }
  return kind === 'filltop' ? [] : [partNamed(name, initial)];
}

/** In a newer form, by the letters of Unicode's dates (unicode.org/reports/tr35/tr35-dates.html), near to moment.js. */
function formatted(format: string, tell: Tell): Part[] {
  return momentParts(format.replaceAll('y', 'Y').replaceAll('d', 'D'), 'letters', tell);
}

/** Tomorrow, in the words that Vigie has for it; any other day is text. */
function shifted(signs: string, tell: Tell): Part[] {
  const [, format = ''] = /^%@\+?1D(.*)$/s.exec(signs) ?? [];
  return isDay(format, 'strftime') ? [{ kind: 'variable', name: 'date.tomorrow' }] : shiftedParts(signs, tell);
}

function pressed(key: string, tell: Tell): Part[] {
  tell('keys', key);
  return [visible('key', key)];
}

export function readMacros(body: string, tell: Tell): Part[] {
  return partsBy(body, MACRO, ({ groups: found = {} }) => {
    if (found.percent) return [text('%')];
    if (found.clipboard) return [{ kind: 'clipboard' }];
    if (found.fill) return filled(found.fill, found.settings ?? '', tell);
    if (found.date) return momentParts(found.date, 'strftime', tell);
    if (found.snippet !== undefined) return [{ kind: 'nested', shortcut: found.snippet }];
    if (found.format !== undefined) return formatted(found.format, tell);
    if (found.key !== undefined) return pressed(found.key, tell);
    if (found.shift) return shifted(found.shift, tell);
    if (found.cursor) tell('cursor');
    return [];
  });
}

/** A name or a value between colons and percent signs, which nothing escapes. */
function setting(said: string): string {
  return said.replace(/[%:\n]+/g, ' ').trim();
}

/** True where a label or a value comes back as another. */
export function isChangedSetting(said: string): boolean {
  return setting(said) !== said;
}

function moment(name: Moment, lang: Speech): string {
  return momentForm(name, 'strftime', lang).replaceAll('%-d', '%e');
}

function writtenPart(part: Part, lang: Speech): string {
  const fill = (label: string, more = ''): string => `%filltext:name=${setting(label)}${more}%`;
  switch (part.kind) {
    case 'text':
    case 'code':
      return part.text.replaceAll('%', '%%');
    case 'variable':
      if (part.name === 'date.tomorrow') return `%@+1D${moment('date.today', lang)}`;
      return isMoment(part.name) ? moment(part.name, lang) : fill(variableLabel(part.name, lang));
    case 'clipboard':
      return '%clipboard';
    case 'field': {
      const kind = part.initial.includes('\n') ? 'fillarea' : 'filltext';
      const initial = part.initial && `:default=${part.initial.replace(/[%:]+/g, ' ')}`;
      return `%${kind}:name=${setting(part.label)}${initial}%`;
    }
    case 'choice': {
      const [first = '', ...rest] = part.options.map(setting);
      return `%fillpopup:name=${setting(part.label)}:default=${[first, ...rest].join(':')}%`;
    }
    case 'day':
      return `%fillday:name=${setting(part.label)}%`;
    case 'random':
      return part.options[0]?.replaceAll('%', '%%') ?? '';
    case 'nested':
      return `%snippet:${setting(part.shortcut)}%`;
  }
}

export function writeMacros(parts: readonly Part[], lang: Speech): string {
  return parts.map((part) => writtenPart(part, lang)).join('');
}
