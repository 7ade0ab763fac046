/** Days and minutes as the browser's date fields write them, in her own time zone. */

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2026-06-15`; empty for null. */
export function dayValue(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** `2026-06-15T09:30`; empty for null. */
export function minuteValue(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return `${dayValue(at)}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function read(value: string): number | null {
  const at = value ? new Date(value).getTime() : Number.NaN;
  return Number.isFinite(at) ? at : null;
}

export const minuteFrom = read;

/** The first or the last instant of a day; null for anything that is none. */
export function dayFrom(value: string, end: 'first' | 'last'): number | null {
  return /^\d{4,6}-\d\d-\d\d$/.test(value) ? read(`${value}T${end === 'first' ? '00:00' : '23:59:59.999'}`) : null;
}
