/** Where a key leads in a list of rows. */

const PAGE = 8;

/**
 * Index of the next row; null when the key does not move. `letters`: also J and K, Home and End,
 * which a search box needs for itself.
 */
export function rowAfter(key: string, at: number, count: number, letters: boolean): number | null {
  if (count === 0) return null;
  const last = count - 1;
  if (key === 'ArrowDown' || (letters && key === 'j')) return Math.min(at + 1, last);
  if (key === 'ArrowUp' || (letters && key === 'k')) return Math.max(at - 1, 0);
  if (key === 'PageDown') return Math.min(at + PAGE, last);
  if (key === 'PageUp') return Math.max(at - PAGE, 0);
  if (letters && key === 'Home') return 0;
  if (letters && key === 'End') return last;
  return null;
}
