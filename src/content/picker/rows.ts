/** How many rows a list of replies has, and where keys lead among them. */

/** Past this, a word more finds better than a longer list. */
export const MOST_HITS = 50;

/** Where an arrow leads among `count` rows, round the ends; null for another key. */
export function rowAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(at + 6, count - 1);
  if (key === 'PageUp') return Math.max(at - 6, 0);
  return null;
}
