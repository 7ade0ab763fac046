/** `{% field %}`, `{% choice %}`, `{% day %}`: what she is asked for when she uses the reply. */
import {
  type Context,
  type Emitter,
  evalTokenValue,
  type Liquid,
  Tag,
  type TagToken,
  type TopLevelToken,
  TypeGuards,
  type ValueToken,
} from 'liquidjs';
import type { FieldKind, ReplyField } from '../reply.ts';
import { Day, dayFrom, isoDay, longDate } from './day.ts';
import { Faulty } from './fault.ts';
import { type Session, sessionOf } from './session.ts';
import { nameKey } from './variables.ts';
import { writtenAs } from './written.ts';

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ["aujourd'hui", 0],
  ['tomorrow', 1],
  ['demain', 1],
]);
const DAY = 24 * 3_600_000;

/** `"today"`, `"demain"`, `"2026-06-15"` or a variable that holds a day, as date fields take it; else empty. */
function defaultDay(value: unknown, now: number): string {
  const near = typeof value === 'string' ? NEAR_DAYS.get(nameKey(value)) : undefined;
  const day = near === undefined ? dayFrom(value) : new Day(now + near * DAY);
  return day ? isoDay(day.at) : '';
}

/** What is literally written; what a variable holds is known when the reply is rendered. */
function literal(token: ValueToken | undefined): string {
  return token && TypeGuards.isQuotedToken(token) ? token.content : '';
}

/** As it stands in the text. */
function spoken(kind: FieldKind, value: string, { lang }: Session): string {
  const day = kind === 'day' ? dayFrom(value) : null;
  return day ? longDate(day.at, lang) : value;
}

export class FieldTag extends Tag {
  readonly label: string;
  readonly options: ValueToken[] = [];
  readonly byDefault: ValueToken | undefined;

  constructor(
    token: TagToken,
    rest: TopLevelToken[],
    liquid: Liquid,
    readonly kind: FieldKind,
  ) {
    super(token, rest, liquid);
    this.label = literal(this.tokenizer.readValue() as ValueToken | undefined).trim();
    if (!this.label) throw new Faulty('templateNoLabel', token);
    for (this.tokenizer.skipBlank(); !this.tokenizer.end(); this.tokenizer.skipBlank()) {
      if (this.tokenizer.peek() === ',') this.tokenizer.advance();
      const arg = this.tokenizer.readFilterArg();
      if (!arg) throw new Faulty('templateUnreadable', token);
      if (!Array.isArray(arg)) this.options.push(arg);
      else if (/^(default|d[eé]faut)$/.test(arg[0] ?? '')) this.byDefault = arg[1];
      else throw new Faulty('templateUnreadable', token);
    }
    if (kind === 'choice' && this.options.length < 2) throw new Faulty('templateNoOptions', token);
  }

  /** As far as it is known before anybody is in front of her. */
  get field(): ReplyField {
    const { label, kind, options, byDefault } = this;
    return { name: label, kind, options: options.map(literal).filter(Boolean), default: literal(byDefault) };
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { label: name, kind } = this;
    const session = sessionOf(context);
    const typed = session.typed(name);
    if (typed !== undefined) {
      emitter.write(spoken(kind, typed, session));
      return;
    }
    const options: string[] = [];
    for (const token of this.options) {
      const option = writtenAs(yield evalTokenValue(token, context), session.lang);
      if (option?.trim() && !options.includes(option)) options.push(option);
    }
    const byDefault = yield evalTokenValue(this.byDefault as ValueToken, context);
    const { facts, takesDefaults } = session.options;
    const known = kind === 'day' ? defaultDay(byDefault, facts.now) : (writtenAs(byDefault, session.lang) ?? '');
    if (!known.trim() || !takesDefaults) session.ask({ name, kind, options, default: known });
    emitter.write(known.trim() ? spoken(kind, known, session) : `{${name}}`);
  }

  *arguments(): Generator<ValueToken> {
    yield* this.options;
    if (this.byDefault) yield this.byDefault;
  }
}

/** The class of a field of one kind. */
function fieldOf(kind: FieldKind) {
  return class extends FieldTag {
    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid, kind);
    }
  };
}

/** `{% field "order", default: "A-1" %}` */
export const Field = fieldOf('text');
/** `{% choice "colour", "red", "blue", default: "blue" %}` */
export const Choice = fieldOf('choice');
/** `{% day "delivery", default: "tomorrow" %}`: a long date in the language of the text. */
export const DayField = fieldOf('day');
