/** Dates as programs write them, by the signs of strftime: is it a day, an hour, or both? */

const DAY = /%[-_0#^]?[YyCGgmBbhdeAaujUWwDFxv]/;
const HOUR = /%[-_0#^]?[HIklMSpPTRrXsLfNzZ]/;
const BOTH = /%[-_0#^]?[c+]/;

/** What a format writes; null: neither. */
export function whatOf(format: string): 'day' | 'time' | null {
  if (HOUR.test(format) || BOTH.test(format)) return 'time';
  return DAY.test(format) ? 'day' : null;
}

/** What Vigie's own date, in words, is in this writing, by the language of the interface. */
export const LONG_DATE = { fr: '%-d %B %Y', en: '%B %-d, %Y' } as const;

export function isLongDate(format: string): boolean {
  return Object.values<string>(LONG_DATE).includes(format.replace('%e', '%-d'));
}
