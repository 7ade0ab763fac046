/** One rendering: what is known, what she typed, what is still asked for, which alternatives were given. */
import { Context, type Liquid, type Template } from 'liquidjs';
import type { Reply, ReplyField } from '../reply.ts';
import { Day } from './day.ts';
import type { Facts } from './facts.ts';
import { type Fault, Faulty } from './fault.ts';
import { type ChosenNoun, type Subjects, subjectsOf } from './subjects.ts';
import { pickOf, turnOf, type Way } from './turns.ts';
import { chosenNounOf, knownValue, StageName } from './values.ts';
import { NOUN_NAMES, nameKey, type VariableId, variableOf } from './variables.ts';

/** Fragments within fragments. */
export const DEEPEST = 5;

/** A body that was read. Its templates are empty where it could not be. */
export interface Parsed {
  templates: Template[];
  faults: readonly Fault[];
}

export interface SessionOptions {
  facts: Facts;
  reply: Pick<Reply, 'id' | 'context' | 'campaignId'>;
  lang: string;
  /** What she typed, by name as written. */
  filled: Record<string, string>;
  /** Prints of the alternatives that the account was given, oldest first. */
  given: readonly string[];
  /** Decides between alternatives that are equally due. */
  seed: string;
  /** How often the reply was used for nobody in particular; 0 for an account. */
  turn: number;
  fragments: readonly Reply[];
  parse: (body: string) => Parsed;
  /** Fields that have a default are not asked for. */
  takesDefaults: boolean;
}

/** One key for all the names of a variable, and for each gap of her own. */
function fieldKey(written: string): string {
  return variableOf(written) ?? nameKey(written);
}

export class Session {
  readonly asked = new Map<string, ReplyField>();
  /** Prints of the alternatives of this text. */
  readonly chosen: string[] = [];
  readonly #typed: ReadonlyMap<string, string>;
  readonly #values = new Map<VariableId, unknown>();
  readonly #inside: string[] = [];
  #subjects: Subjects | null = null;

  constructor(readonly options: SessionOptions) {
    const typed = Object.entries(options.filled).filter(([, text]) => text.trim() !== '');
    this.#typed = new Map(typed.map(([written, text]) => [fieldKey(written), text]));
  }

  get lang(): string {
    return this.options.lang;
  }

  /** What she typed for a name; undefined: nothing. */
  typed(written: string): string | undefined {
    return this.#typed.get(fieldKey(written));
  }

  /** What stands for a written name: what she typed, else what is known; undefined when neither is there. */
  lookUp(written: string): unknown {
    const id = variableOf(written);
    const noun = id && chosenNounOf(id);
    // Typed for "perk", it says which perk it is: its other properties follow.
    const typed = noun && id === `${noun}.name` && this.#known()[noun] ? undefined : this.typed(written);
    return typed ?? (id ? (this.#value(id) ?? undefined) : undefined);
  }

  /** Asks for what nothing fills; the first who asks for a name says how. */
  ask(field: ReplyField): void {
    const key = fieldKey(field.name);
    if (!this.asked.has(key)) this.asked.set(key, field);
  }

  /** Asks for a variable: among several perks, which of them; else the words themselves. */
  askFor(written: string): void {
    const id = variableOf(written);
    const noun = id && chosenNounOf(id);
    const options = noun ? this.#known().options[noun] : [];
    if (noun && options.length > 1) {
      const name = NOUN_NAMES[noun][this.lang === 'fr' ? 'fr' : 'en'];
      this.ask({ name, kind: 'choice', options, default: '' });
    } else this.ask({ name: written, kind: 'text', options: [], default: '' });
  }

  /** The place of the alternative to give, which counts as given from then on. */
  choose(prints: readonly string[], way: Way): number {
    const { given, seed, turn } = this.options;
    const before = { seed: `${seed}|${this.chosen.length}`, turn };
    const place = turnOf(prints, [...given, ...this.chosen], way, before);
    const print = prints[place];
    if (print !== undefined) this.chosen.push(print);
    return place;
  }

  /** Goes into a fragment; to be left again. */
  enter({ id, title }: Reply, place: { begin: number; end: number }): void {
    if (id === this.options.reply.id || this.#inside.includes(id)) throw new Faulty('templateCycle', place, [title]);
    if (this.#inside.length >= DEEPEST) throw new Faulty('templateDeep', place);
    this.#inside.push(id);
  }

  leave(): void {
    this.#inside.pop();
  }

  #known(): Subjects {
    const { facts, reply } = this.options;
    const typed = (noun: ChosenNoun) => this.#typed.get(`${noun}.name`);
    this.#subjects ??= subjectsOf(facts, reply, typed);
    return this.#subjects;
  }

  #value(id: VariableId): unknown {
    if (!this.#values.has(id)) {
      const { facts, lang, seed } = this.options;
      const oneOf = (list: readonly string[]) =>
        list.length > 0 ? list[pickOf(`${seed}|${id}`, list.length)] : undefined;
      this.#values.set(id, knownValue(id, { facts, lang, oneOf, ...this.#known() }));
    }
    return this.#values.get(id);
  }
}

/** Where variables are looked up: first what the template itself assigned, then what Vigie knows. */
export class ReplyContext extends Context {
  readonly #loops: object[] = [];

  constructor(
    liquid: Liquid,
    readonly session: Session,
  ) {
    super({}, liquid.options, { sync: true }, { liquid });
  }

  override push(scope: object): number {
    this.#loops.push(scope);
    return super.push(scope);
  }

  override pop(): ReturnType<Context['pop']> {
    this.#loops.pop();
    return super.pop();
  }

  override *_get(paths: Parameters<Context['_get']>[0]): IterableIterator<unknown> {
    const [root, property] = paths.map(String);
    if (root === undefined) return undefined;
    if ([this.bottom(), ...this.#loops].some((scope) => Object.hasOwn(scope, root))) return yield* super._get(paths);
    const dotted = property !== undefined && variableOf(`${root}.${property}`) ? 2 : 1;
    const found = this.session.lookUp(dotted === 2 ? `${root}.${property}` : root);
    return yield this._getFromScope(found, paths.slice(dotted));
  }

  /** Days and stages have no parts: what JavaScript gives them is not for templates. */
  override readProperty(...[scope, key]: Parameters<Context['readProperty']>): unknown {
    const value: unknown = scope;
    return value instanceof Day || value instanceof StageName ? undefined : super.readProperty(scope, key);
  }
}

export function sessionOf(context: Context): Session {
  return (context as ReplyContext).session;
}
