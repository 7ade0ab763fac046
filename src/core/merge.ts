/** Joins what a page shows of an account to what is known of it. */
import type { Account } from './post.ts';

/** The known account brought up to date: what the page does not show stays as it was. */
export function mergeAccount<Known extends Account>(known: Known, read: Account): Known {
  const shown = Object.entries(read).filter(([, value]) => value !== null);
  return { ...known, ...Object.fromEntries(shown) };
}
