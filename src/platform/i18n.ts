/** Words of the interface, from `_locales`, by typed key. */
import type words from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

export type WordKey = keyof typeof words;

type PluralOf<K> = K extends `${infer Base}_one` ? Base : never;
export type PluralKey = PluralOf<WordKey>;

/** The text of a key in the browser's language, `$1`... replaced in order. */
export function t(key: WordKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** `key_one` or `key_other` by the language's rule, the count as `$1`, formatted. */
export function tn(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const rule = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${rule}` as WordKey, formatNumber(count), ...values);
}

/** BCP 47 tag of the interface: `fr` or `en`, whichever the words are in. */
export function language(): 'fr' | 'en' {
  return browser.i18n.getMessage('languageTag') === 'fr' ? 'fr' : 'en';
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** The name of a language, such as `French`; a row may hold any text as one, which then stands for itself. */
export function languageName(tag: string): string {
  if (!/^[a-z]{2,3}$/i.test(tag)) return tag;
  return new Intl.DisplayNames(language(), { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** Short day and hour of an epoch in ms. */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

export function formatDay(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}
