/** The language of Text Blaze's snippets (blaze.today/commands): commands in braces, settings between semicolons. */
import type { Tell } from './html.ts';
import { partNamed, type Speech, variableLabel } from './labels.ts';
import type { RemarkCode } from './library.ts';
import { isDay, isMoment, momentForm, momentParts, shiftedParts } from './moments.ts';
import { type Part, partsBy, text, visible } from './parts.ts';

const COMMAND = /\{(=|[a-zA-Z]+)((?::|(?<==))(?:[^{}]|\{[^{}]*\})*)?\}/g;

interface Settings {
  /** Without a name, in order. */
  said: string[];
  named: Map<string, string>;
}

function settingsOf(said: string): Settings {
  const found: Settings = { said: [], named: new Map() };
  for (const setting of said.split(';')) {
    const [, name, value] = /^\s*([a-z]+)\s*=(.*)$/s.exec(setting) ?? [];
    if (name && value !== undefined) found.named.set(name, value.trim());
    else if (setting.trim()) found.said.push(setting.trim());
  }
  return found;
}

const OTHERS: Record<string, RemarkCode> = {
  ...{ run: 'script', urlload: 'script', urlsend: 'script', ping: 'script', dbselect: 'script', dbinsert: 'script' },
  ...{ click: 'keys', wait: 'keys', key: 'keys', tab: 'keys', enter: 'keys' },
};

/** A command that nothing takes for one any more, and that she sees. */
function bare(whole: string): Part {
  return text(`[${whole.slice(1, -1)}]`);
}

class Commands {
  private fields = 0;
  private readonly names = new Set<string>();

  constructor(private readonly tell: Tell) {}

  /** Fields without a name are told apart by their number: one label is asked for once. */
  private label({ named }: Settings): string {
    const name = named.get('name') || `#${++this.fields}`;
    this.names.add(name);
    return name;
  }

  private menu(settings: Settings): Part {
    const all = [settings.named.get('default') ?? '', ...settings.said];
    const options = all.filter((option, at) => option && all.indexOf(option) === at);
    if (/^y/i.test(settings.named.get('multiple') ?? '')) this.tell('logic', 'multiple');
    const label = this.label(settings);
    return options.length > 0 ? { kind: 'choice', label, options } : partNamed(label);
  }

  private time({ said: [format = ''], named }: Settings, whole: string): Part[] {
    const isTomorrow = /^\+?1D$/i.test(named.get('shift') ?? '') && (!format || isDay(format, 'letters'));
    if (isTomorrow) return [{ kind: 'variable', name: 'date.tomorrow' }];
    if (named.has('shift') || named.has('at')) return shiftedParts(whole.slice(1, -1), this.tell);
    return format ? momentParts(format, 'letters', this.tell) : [{ kind: 'variable', name: 'date.today' }];
  }

  private other(name: string, whole: string): Part[] {
    const code = OTHERS[name];
    this.tell(code ?? 'logic', whole);
    return [code ? bare(whole) : text(whole)];
  }

  /** A formula that is but the name of a field says it again. */
  private formula(said: string, whole: string): Part[] {
    return this.names.has(said.trim()) ? [partNamed(said)] : this.other('=', whole);
  }

  read(name: string, said: string, whole: string): Part[] {
    const settings = settingsOf(said);
    switch (name.toLowerCase()) {
      case '=':
        return this.formula(said, whole);
      case 'formtext':
      case 'formparagraph':
        return [partNamed(this.label(settings), settings.named.get('default') ?? '')];
      case 'formmenu':
        return [this.menu(settings)];
      case 'formdate':
        return [{ kind: 'day', label: this.label(settings) }];
      case 'formtoggle':
        this.tell('optional', settings.named.get('name') ?? '');
        return [];
      case 'time':
        return this.time(settings, whole);
      case 'clipboard':
        return [{ kind: 'clipboard' }];
      case 'cursor':
        this.tell('cursor');
        return [];
      case 'import':
        return [{ kind: 'nested', shortcut: settings.said[0] ?? '' }];
      case 'image':
        this.tell('picture', settings.said[0] ?? '');
        return [visible('image', settings.said[0] ?? '')];
      case 'link':
        return [text(`${settings.named.get('text') ?? ''} (${settings.said[0] ?? ''})`.trim())];
      case 'endformtoggle':
      case 'endlink':
        return [];
      default:
        return this.other(name.toLowerCase(), whole);
    }
  }
}

export function readCommands(body: string, tell: Tell): Part[] {
  const commands = new Commands(tell);
  return partsBy(body, COMMAND, ([whole, name = '', said = '']) => commands.read(name, said.replace(/^:/, ''), whole));
}

/** A name or value between braces and semicolons, which nothing escapes. */
function setting(said: string): string {
  return said.replace(/[{};=\s]+/g, ' ').trim();
}

export function isChangedBlazeSetting(said: string): boolean {
  return setting(said) !== said;
}

function writtenPart(part: Part, lang: Speech): string {
  switch (part.kind) {
    case 'text':
    case 'code':
      return part.text;
    case 'variable':
      if (part.name === 'date.tomorrow') return `{time: ${momentForm('date.today', 'letters', lang)}; shift=+1D}`;
      if (isMoment(part.name)) return `{time: ${momentForm(part.name, 'letters', lang)}}`;
      return `{formtext: name=${variableLabel(part.name, lang)}}`;
    case 'clipboard':
      return '{clipboard}';
    case 'field': {
      const kind = part.initial.includes('\n') ? 'formparagraph' : 'formtext';
      const initial = part.initial && `; default=${part.initial.replace(/[{};]+/g, ' ')}`;
      return `{${kind}: name=${setting(part.label)}${initial}}`;
    }
    case 'choice': {
      const [first = '', ...rest] = part.options.map(setting);
      return `{formmenu: ${[`default=${first}`, ...rest].join('; ')}; name=${setting(part.label)}}`;
    }
    case 'day':
      return `{formdate: YYYY-MM-DD; name=${setting(part.label)}}`;
    case 'random':
      return part.options[0] ?? '';
    case 'nested':
      return `{import: ${setting(part.shortcut)}}`;
  }
}

export function writeCommands(parts: readonly Part[], lang: Speech): string {
  return parts.map((part) => writtenPart(part, lang)).join('');
}
