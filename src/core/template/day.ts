/** A day as templates handle it: compared and computed as a date, written as words. */
import { Drop } from 'liquidjs';

const DAY = 24 * 3_600_000;

/** Midnight, local time. */
function dayStart(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

export class Day extends Drop {
  constructor(readonly at: number) {
    super();
  }

  /** What comparisons and the `date` filter take. */
  override valueOf(): Date {
    return new Date(this.at);
  }
}

/** `June 15, 2026`, `15 juin 2026`. */
export function longDate(at: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(at);
}

/** "yesterday", "demain", "après-demain" where the language has a word for it; else the long date. */
export function dateWords(at: number, now: number, lang: string): string {
  const days = Math.round((dayStart(at) - dayStart(now)) / DAY);
  if (Math.abs(days) > 2) return longDate(at, lang);
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day');
  return /\d/.test(words) ? longDate(at, lang) : words;
}

/** A day from a field (`2026-06-15`), epoch ms, or a variable; null: it is none. */
export function dayFrom(value: unknown): Day | null {
  if (value instanceof Day) return value;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value).trim()) ?? [];
  const at = day ? new Date(Number(year), Number(month) - 1, Number(day)).getTime() : Number(value);
  return value !== '' && Math.abs(at) <= 8.64e15 ? new Day(at) : null;
}

/** The local day of an epoch as fields hold it: `2026-06-15`. */
export function isoDay(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
