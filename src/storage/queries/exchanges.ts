/** What was said to somebody. */
import type { Exchange } from '../../core/person.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

/** With a person, newest first. */
export async function exchangesWith(personId: string, limit = 1_000): Promise<Exchange[]> {
  const range = db.exchanges.where('[personId+at]').between([personId, -Infinity], [personId, Infinity]);
  return readable('exchanges', await range.reverse().limit(limit).toArray());
}
