/** `{{ name | filter }}` and `{name}`: a value put in place, or asked for. */
import {
  type Context,
  type Emitter,
  evalToken,
  Filter,
  type Liquid,
  type Template,
  type Token,
  Tokenizer,
  TypeGuards,
  Value,
} from 'liquidjs';
import { Faulty } from './fault.ts';
import { sessionOf } from './session.ts';
import type { FilterUse } from './walk.ts';
import { writtenAs } from './written.ts';

const PATH = /^[\p{L}_][\p{L}\p{N}_-]*(\.[\p{L}_][\p{L}\p{N}_-]*)*/u;

/** Else it is a label of her own, with spaces and signs. */
function isLiquid(head: string): boolean {
  const [path] = PATH.exec(head) ?? [''];
  return path === head || /^["'(]|[=!]=|[<>]|^-?\d[\d.]*$/.test(head) || head.charAt(path.length) === '[';
}

/** Where the first filter begins: a `|` outside of quotes. The apostrophe of "n° d'ordre" opens none. */
function filtersAt(content: string): number {
  let quote = '';
  let before = '|';
  for (let at = 0; at < content.length; at++) {
    const char = content.charAt(at);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || (char === "'" && '|:,([=<>'.includes(before))) quote = char;
    else if (char === '|') return at;
    if (char.trim()) before = char;
  }
  return content.length;
}

export interface Braced extends Token {
  /** Without its braces, in units of the input. */
  contentRange: [number, number];
}

export class Reading implements Template {
  /** As written, without its filters. */
  readonly name: string;
  readonly uses: readonly FilterUse[];
  readonly #filters: readonly Filter[];
  /** Null: a label of her own. */
  readonly #value: Value | null;

  /** `isPlain`: all of it is the name. */
  constructor(
    readonly token: Braced,
    liquid: Liquid,
    isPlain = false,
  ) {
    const [begin, end] = token.contentRange;
    const content = token.input.slice(begin, end);
    const at = isPlain ? content.length : filtersAt(content);
    this.name = content.slice(0, at).trim();
    if (/[{}]/.test(this.name) && !isPlain) throw new Faulty('templateUnreadable', token);
    const isValue = !isPlain && isLiquid(this.name);
    const tokenizer = new Tokenizer(token.input, liquid.options.operators, undefined, [
      isValue ? begin : begin + at,
      end,
    ]);
    const whole = isValue ? tokenizer.readFilteredValue() : null;
    const filters = whole ? whole.filters : tokenizer.readFilters();
    this.uses = filters.map((use) => ({ name: use.name, token: use }));
    this.#value = whole && new Value(whole, liquid);
    this.#filters = this.#value?.filters ?? filters.map((use) => new Filter(use, liquid.filters[use.name], liquid));
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const session = sessionOf(context);
    const typed = session.typed(this.name);
    const known = this.#value ? yield this.#value.initial.evaluate(context, false) : session.lookUp(this.name);
    let value: unknown = known ?? typed;
    for (const filter of this.#filters) {
      yield* askForArguments(filter, context);
      value = yield filter.render(value, context);
    }
    const text = writtenAs(value, session.lang) ?? typed;
    if (text !== undefined) emitter.write(text);
    else {
      session.askFor(this.name);
      emitter.write(`{${this.name}}`);
    }
  }

  *arguments(): Generator<Value> {
    if (this.#value) yield this.#value;
  }
}

/** A gap in what a filter is given is a gap all the same; `default` has another value before it. */
function* askForArguments(filter: Filter, context: Context): Generator<unknown, void, unknown> {
  if (filter.name === 'default') return;
  for (const arg of filter.args) {
    const token = Array.isArray(arg) ? arg[1] : arg;
    if (!token || !TypeGuards.isPropertyAccessToken(token)) continue;
    const value = yield evalToken(token, context);
    if (writtenAs(value, 'en') === null) sessionOf(context).askFor(token.getText());
  }
}
