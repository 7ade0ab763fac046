/** Reads the moments that pages hold in machine-readable form. */

const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?:Z|([+-]\d\d):?(\d\d))$/i;
const ZONED = /\b(?:GMT|UTC)(?:[+-]\d{4})?(?: \(.*\))?$|\s[+-]\d{4}$/;
/** Seconds and milliseconds since 1970 differ by their length: from 2001 to 2286 by 10 and 13 digits. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** Epoch milliseconds, or null for a text that is relative, localised, or without its zone. */
export function parseTime(value: string | number): number | null {
  const text = String(value).trim();
  if (EPOCH.test(text)) return Number(text) * (text.length === 10 ? 1000 : 1);
  const iso = ISO.exec(text);
  const parsed = iso
    ? Date.parse(iso[2] ? `${iso[1]}${iso[2]}:${iso[3]}` : `${iso[1]}Z`)
    : ZONED.test(text)
      ? Date.parse(text)
      : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}
