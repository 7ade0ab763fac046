/** The filters that replies may use: Liquid's own that make sense in a message, and those that a CM needs. */
import { Drop, type FilterImplOptions, type Liquid, filters as liquidFilters } from 'liquidjs';
import { firstNameOf } from '../name.ts';
import { dateWords, dayFrom } from './day.ts';
import { avoidsInclusive, inclusive, isElided, withArticle, withDe } from './french.ts';
import { type Session, sessionOf } from './session.ts';
import { nameKey } from './variables.ts';
import { shorten, titleCase, withoutEmoji } from './wording.ts';
import { writtenAs } from './written.ts';

type Filter = (text: string, args: readonly unknown[], session: Session) => string | null;

const words = (value: unknown, { lang }: Session): string => writtenAs(value, lang) ?? '';

/** Arguments given by name come as pairs. */
function named(args: readonly unknown[], ...names: string[]): unknown {
  return args.find((arg): arg is [string, unknown] => Array.isArray(arg) && names.includes(arg[0]))?.[1];
}
const placed = (args: readonly unknown[], at: number): unknown => args.filter((arg) => !Array.isArray(arg))[at];

/** `{{ n | plural: "message", "messages" }}`: the word alone, by the rule of the language. */
function plural(count: string, args: readonly unknown[], session: Session): string {
  const amount = Number(count.replace(/[^\d,.-]/g, '').replace(',', '.'));
  const [one, other] = [words(placed(args, 0), session), words(placed(args, 1), session)];
  return new Intl.PluralRules(session.lang).select(amount) === 'one' ? one : other || `${one}s`;
}

/** `{{ "content" | inclusive: "contente", neutral: "en joie" }}`; both forms where the charter does without the dot. */
function genderNeutral(masculine: string, args: readonly unknown[], session: Session): string {
  const feminine = words(placed(args, 0), session);
  if (!avoidsInclusive(session.options.facts.charter)) return inclusive(masculine, feminine);
  return words(named(args, 'neutral', 'neutre'), session) || (feminine ? `${masculine} ou ${feminine}` : masculine);
}

function dateInWords(text: string, _args: readonly unknown[], { options, lang }: Session): string {
  const day = dayFrom(text);
  return day ? dateWords(day.at, options.facts.now, lang) : text;
}

/** By their name and, for those who write in French, another. */
const OWN: Record<string, [filter: Filter, french: string, ...more: string[]]> = {
  first_name: [(text) => firstNameOf(text), 'prénom'],
  title_case: [(text, _args, { lang }) => titleCase(text, lang), 'titre'],
  de: [(text) => withDe(text), 'de', 'du'],
  le: [(text) => withArticle('le', text), 'le', 'l'],
  la: [(text) => withArticle('la', text), 'la'],
  que: [(text) => (isElided(text) ? `qu’${text}` : `que ${text}`), 'que', 'qu'],
  inclusive: [genderNeutral, 'inclusif'],
  plural: [plural, 'pluriel'],
  shorten: [(text, args) => shorten(text, Number(placed(args, 0) ?? 140)), 'raccourcir'],
  date_words: [dateInWords, 'date_en_mots'],
  emoji_off: [(text) => withoutEmoji(text), 'sans_emoji'],
  upper: [(text, _args, { lang }) => text.toLocaleUpperCase(lang), 'majuscules'],
  lower: [(text, _args, { lang }) => text.toLocaleLowerCase(lang), 'minuscules'],
};

/** Those of Liquid's own that a message has a use for. */
const LIQUIDS = [
  ...['default', 'append', 'prepend', 'replace', 'replace_first', 'remove', 'remove_first', 'capitalize', 'upcase'],
  ...['downcase', 'strip', 'lstrip', 'rstrip', 'truncate', 'truncatewords', 'size', 'join', 'first', 'last', 'split'],
  ...['slice', 'plus', 'minus', 'times', 'divided_by', 'modulo', 'round', 'ceil', 'floor', 'abs', 'at_least'],
  ...['at_most', 'date', 'reverse', 'sort', 'uniq', 'compact'],
];

/** Days stay days for those who compute with them. */
const DATES = new Set(['date', 'date_words', 'default']);

type Implementation = Extract<FilterImplOptions, (...args: never[]) => unknown>;

/** Nothing stays nothing, so that it is asked for rather than made an empty text. */
function guarded(name: string, filter: Implementation): Implementation {
  return function (value, ...args) {
    if ((value === null || value === undefined) && name !== 'default') return value;
    const { lang } = sessionOf(this.context);
    return filter.call(this, value instanceof Drop && !DATES.has(name) ? writtenAs(value, lang) : value, ...args);
  };
}

function own(name: string, filter: Filter): Implementation {
  return guarded(name, function (value, ...args) {
    const session = sessionOf(this.context);
    const text = name === 'date_words' && dayFrom(value) ? String(dayFrom(value)?.at) : words(value, session);
    this.context.memoryLimit.use(text.length);
    return filter(text, args, session);
  });
}

/** In the place of all that Liquid comes with. */
export function registerFilters(liquid: Liquid): void {
  const known = { ...(liquidFilters as Record<string, FilterImplOptions>) };
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const name of LIQUIDS) {
    const filter = known[name];
    if (typeof filter === 'function') liquid.registerFilter(name, guarded(name, filter));
  }
  for (const [name, [filter, ...names]] of Object.entries(OWN)) {
    for (const one of new Set([name, ...names, ...names.map(nameKey)])) liquid.registerFilter(one, own(name, filter));
  }
}

/** How a filter is written in a language of the interface. */
export function filterIn(name: string, lang: 'en' | 'fr'): string {
  return lang === 'fr' ? (OWN[name]?.[1] ?? name) : name;
}
