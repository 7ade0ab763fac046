/** A value as it stands in a text. */
import { Day, longDate } from './day.ts';
import { StageName } from './values.ts';

/** What is no text, number or list of them has no words: null. */
export function writtenAs(value: unknown, lang: string): string | null {
  if (value instanceof Day) return longDate(value.at, lang);
  if (value instanceof StageName) return value.words;
  if (Array.isArray(value)) {
    return new Intl.ListFormat(lang).format(value.flatMap((one) => writtenAs(one, lang) ?? []));
  }
  if (typeof value === 'number') return new Intl.NumberFormat(lang, { useGrouping: 'min2' }).format(value);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
}
