/** Cleans names and handles as they stand on a page. */

/** Marks that steer writing direction; pages wrap names in them, nobody sees them. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name on one line, or null when nothing is left. */
export function cleanName(text: string): string | null {
  return text.replace(BIDI, '').replace(/\s+/g, ' ').trim().slice(0, 500) || null;
}

/** A handle without `@` and invisible marks, or null for a text that cannot be one. */
export function cleanHandle(text: string): string | null {
  const handle = text
    .replace(BIDI, '')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim()
    .replace(/^@/, '')
    .replace(/\/$/, '');
  return handle && handle.length <= 256 && !/\s/.test(handle) ? handle : null;
}
