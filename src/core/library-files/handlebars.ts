/** The language of Briskine's templates (help.briskine.com): Handlebars, with variables of the mail in front of it. */
import type { VariableId } from '../template/variables.ts';
import type { Tell } from './html.ts';
import { clipboardLabel, partNamed, type Speech, variableLabel } from './labels.ts';
import { isDay, isMoment, momentForm, momentParts, shiftedParts } from './moments.ts';
import { type Part, partsBy, randomParts, text } from './parts.ts';

const EXPRESSION = /\{\{\{([^{}]*)\}\}\}|\{\{([^{}]*)\}\}/g;
const STRING = /"([^"]*)"|'([^']*)'/g;
const PATH = /^[a-z_]+(\.\w+)*$/i;

const PERSON: Record<string, VariableId> = {
  'to.first_name': 'person.first_name',
  'to.name': 'person.name',
  'to.full_name': 'person.name',
};

function stringsIn(said: string): string[] {
  return [...said.matchAll(STRING)].map(([, double, single]) => double ?? single ?? '');
}

function dated(said: string, tell: Tell): Part[] {
  const [, double, single] = /\bformat=(?:"([^"]*)"|'([^']*)')/.exec(said) ?? [];
  const format = double ?? single ?? '';
  const isTomorrow = /\badd=(["'])1;days?\1/.test(said) && (!format || isDay(format, 'letters'));
  if (isTomorrow && !/\b(subtract|week|set|locale)=/.test(said)) return [{ kind: 'variable', name: 'date.tomorrow' }];
  if (/\b(add|subtract|week|set|locale)=/.test(said)) return shiftedParts(said, tell);
  return format ? momentParts(format, 'letters', tell) : [{ kind: 'variable', name: 'date.today' }];
}

function expressionParts(said: string, whole: string, tell: Tell): Part[] {
  const [helper = '', ...rest] = said.split(/\s+/);
  const person = PERSON[said.replace(/\.\d+\./, '.')];
  if (said.startsWith('!')) return [];
  if (person) return [{ kind: 'variable', name: person }];
  if (helper === 'cursor' && rest.length > 0) return [partNamed(stringsIn(said)[0] ?? '')];
  if (said === 'cursor') {
    tell('cursor');
    return [];
  }
  if (helper === 'moment' || helper === 'date') return dated(said, tell);
  if (helper === 'random') return randomParts(stringsIn(said));
  if (helper === 'choice') return randomParts((stringsIn(said)[0] ?? '').split(',').map((option) => option.trim()));
  if (PATH.test(said) && said !== 'else' && said !== 'this') return [partNamed(said.replace(/[._]+/g, ' '))];
  tell('logic', whole);
  return [text(whole)];
}

export function readHandlebars(body: string, tell: Tell): Part[] {
  // Two braces after a backslash are themselves.
  const escaped = '\ue000';
  const parts = partsBy(body.replace(/\\\{\{/g, escaped), EXPRESSION, ([whole, thrice, twice]) =>
    expressionParts((thrice ?? twice ?? '').trim(), whole, tell),
  );
  return parts.map((part) => (part.kind === 'text' ? text(part.text.replaceAll(escaped, '{{')) : part));
}

function setting(said: string): string {
  return said.replace(/["{}\s]+/g, ' ').trim();
}

export function isChangedBriskineLabel(said: string): boolean {
  return setting(said) !== said;
}

function variable(name: VariableId, lang: Speech): string {
  if (name === 'person.first_name') return '{{to.first_name}}';
  if (name === 'person.name') return '{{to.name}}';
  if (name === 'date.tomorrow') return `{{moment add="1;days" format="${momentForm('date.today', 'letters', lang)}"}}`;
  if (isMoment(name)) return `{{moment format="${momentForm(name, 'letters', lang)}"}}`;
  return `{{cursor "${variableLabel(name, lang)}"}}`;
}

function writtenPart(part: Part, lang: Speech): string {
  switch (part.kind) {
    case 'text':
    case 'code':
      return part.text.replaceAll('{{', '\\{{');
    case 'variable':
      return variable(part.name, lang);
    case 'clipboard':
      return `{{cursor "${clipboardLabel(lang)}"}}`;
    case 'random':
      return `{{random ${part.options.map((option) => `"${setting(option)}"`).join(' ')}}}`;
    case 'nested':
      return `[${part.shortcut}]`;
    default:
      return `{{cursor "${setting(part.label)}"}}`;
  }
}

export function writeHandlebars(parts: readonly Part[], lang: Speech): string {
  return parts.map((part) => writtenPart(part, lang)).join('');
}
