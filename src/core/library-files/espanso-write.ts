/** Replies as espanso's matches: what is filled in becomes a form, with its labels. */
import type { VariableId } from '../template/variables.ts';
import { type Speech, variableLabel } from './labels.ts';
import type { LossCode } from './library.ts';
import { isMoment, momentForm } from './moments.ts';
import type { Part } from './parts.ts';
import { madeShortcuts } from './shortcuts.ts';
import { lossesOf, type Outgoing, type Speaks } from './written.ts';

interface Field {
  name: string;
  label: string;
  settings: object | null;
}

function setting(said: string): string {
  return said
    .replace(/[\s[\]]+/g, ' ')
    .replace(/ ?:$/, '')
    .trim();
}

export function isChangedEspansoLabel(said: string): boolean {
  return setting(said) !== said;
}

class Match {
  private readonly fields: Field[] = [];
  private readonly vars = new Map<string, object>();

  constructor(private readonly lang: Speech) {}

  private field(label: string, settings: object | null): string {
    const isSame = (field: Field): boolean =>
      field.label === label && JSON.stringify(field.settings) === JSON.stringify(settings);
    const known = this.fields.find(isSame);
    const name = known?.name ?? `field${this.fields.length + 1}`;
    if (!known) this.fields.push({ name, label, settings });
    return `{{form1.${name}}}`;
  }

  private variable(name: string, type: string, params?: object): string {
    this.vars.set(name, { name, type, ...(params && { params }) });
    return `{{${name}}}`;
  }

  /** What Vigie fills by itself. */
  private known(name: VariableId): string {
    const today = momentForm('date.today', 'strftime', this.lang);
    if (name === 'date.tomorrow') return this.variable('tomorrow', 'date', { format: today, offset: 86_400 });
    if (!isMoment(name)) return this.field(variableLabel(name, this.lang), null);
    const format = momentForm(name, 'strftime', this.lang);
    return this.variable(name.replace('date.', ''), 'date', { format });
  }

  write(part: Part): string {
    switch (part.kind) {
      case 'text':
      case 'code':
        return part.text.replaceAll('{{', '\\{\\{');
      case 'variable':
        return this.known(part.name);
      case 'clipboard':
        return this.variable('clipboard', 'clipboard');
      case 'field': {
        const lines = part.initial.includes('\n') ? { multiline: true } : {};
        const settings = part.initial ? { ...lines, default: part.initial } : null;
        return this.field(setting(part.label), settings);
      }
      case 'choice': {
        const [first = ''] = part.options;
        return this.field(setting(part.label), { type: 'choice', values: part.options, default: first });
      }
      case 'day':
        return this.field(setting(part.label), null);
      case 'random':
        return this.variable(`random${this.vars.size + 1}`, 'random', { choices: part.options });
      case 'nested':
        return `[${part.shortcut}]`;
    }
  }

  /** The form comes first: other variables may follow from it, never it from them. */
  all(): object[] {
    if (this.fields.length === 0) return [...this.vars.values()];
    const layout = this.fields.map(({ name, label }) => `${label}: [[${name}]]`).join('\n');
    const set = this.fields.filter(({ settings }) => settings).map(({ name, settings }) => [name, settings]);
    const params = { layout, ...(set.length > 0 && { fields: Object.fromEntries(set) }) };
    return [{ name: 'form1', type: 'form', params }, ...this.vars.values()];
  }
}

function matchOf({ title, tags, parts }: Outgoing, shortcut: string, lang: Speech): object {
  const match = new Match(lang);
  const replace = parts.map((part) => match.write(part)).join('');
  const vars = match.all();
  return {
    trigger: `:${shortcut}`,
    label: title,
    replace,
    ...(vars.length > 0 && { vars }),
    ...(tags.length > 0 && { search_terms: tags }),
  };
}

const SPEAKS: Speaks = {
  proposals: true,
  days: false,
  random: true,
  person: false,
  isChangedLabel: isChangedEspansoLabel,
};

/** The values of a match file. */
export function espansoMatches(
  replies: readonly Outgoing[],
  lang: Speech,
): { value: object; losses: Map<LossCode, number> } {
  const shortcuts = madeShortcuts(replies);
  const matches = replies.map((reply, at) => matchOf(reply, shortcuts[at] ?? '', lang));
  const made = replies.filter(({ shortcut }) => !shortcut).length;
  const losses = lossesOf(replies, ['tags'], SPEAKS);
  if (made > 0) losses.set('shortcut', made);
  return { value: { matches }, losses };
}
