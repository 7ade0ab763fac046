/** What was said before that a text may be like: to her, in the thread, to anybody. Never the whole history. */
import type { Collection } from 'dexie';
import type { SaidBefore } from '../../core/guards/scene.ts';
import { gistOf } from '../../core/likeness/gist.ts';
import { printRanges } from '../../core/likeness/prints.ts';
import type { Exchange } from '../../core/person.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

export interface Addressee {
  /** Null: not saved. */
  personId: string | null;
  /** Key of the account; null: nobody in particular. */
  account: string | null;
  /** Address of the thread's first post; null: in none. */
  thread: string | null;
  /** Hers, which tell no texts apart. */
  names: readonly string[];
}

/** More was never said to one person, and is never read for one key. */
const MOST_HERS = 200;
const MOST_IN_THREAD = 200;
/** Ids of one key, the newest; then rows, those that share most keys: reading an id costs a tenth of reading a row. */
const MOST_OF_KEY = 50;
const MOST_LIKE = 30;

const rowsOf = async (found: Collection<Exchange, string>, most: number): Promise<Exchange[]> =>
  readable('exchanges', await found.limit(most).toArray());

function toHer({ personId, account }: Addressee): Promise<Exchange[]> {
  if (personId !== null) {
    const range = db.exchanges.where('[personId+at]').between([personId, -Infinity], [personId, Infinity]);
    return rowsOf(range.reverse(), MOST_HERS);
  }
  return account === null ? Promise.resolve([]) : rowsOf(db.exchanges.where('account').equals(account), MOST_HERS);
}

const inThread = async (thread: string | null): Promise<Exchange[]> =>
  thread === null ? [] : rowsOf(db.exchanges.where('thread').equals(thread), MOST_IN_THREAD);

/** Said since a moment to anybody, and like the text as far as its prints tell: the newest. */
export async function likeExchanges(text: string, names: readonly string[], since: number): Promise<Exchange[]> {
  const ranges = printRanges(gistOf(text, names), since);
  const found = await Promise.all(
    ranges.map(([from, to]) =>
      db.exchanges.where('prints').between(from, to, true, true).limit(MOST_OF_KEY).primaryKeys(),
    ),
  );
  const shared = new Map<string, number>();
  for (const id of found.flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
  const nearest = [...shared].sort(([, one], [, other]) => other - one).slice(0, MOST_LIKE);
  return readable('exchanges', await db.exchanges.bulkGet(nearest.map(([id]) => id)));
}

/** `network:handle` of the same handle elsewhere is taken for her: people keep theirs. */
function isHers({ personId, account }: Addressee, row: Exchange): boolean {
  if (personId !== null && row.personId === personId) return true;
  const handleOf = (key: string): string => key.slice(key.indexOf(':') + 1);
  return account !== null && row.account !== null && handleOf(row.account) === handleOf(account);
}

/** Each once, the nearest to her first. Of others only what is like the text, and was said since a moment. */
export async function saidBefore(text: string, addressee: Addressee, since: number): Promise<SaidBefore[]> {
  const found = await db.transaction('r', db.exchanges, async () =>
    Promise.all([toHer(addressee), inThread(addressee.thread), likeExchanges(text, addressee.names, since)]),
  );
  const [hers, thread, around] = found;
  const placed = new Map<string, SaidBefore>();
  const place = (rows: readonly Exchange[], to: SaidBefore['to']): void => {
    for (const row of rows) {
      const { id, personId, account, network, at } = row;
      const whom = personId ?? account;
      // Said to nobody in particular, it was not said to others.
      if (placed.has(id) || whom === null) continue;
      placed.set(id, { to: isHers(addressee, row) ? 'her' : to, whom, network, text: row.text, at });
    }
  };
  place(hers, 'her');
  place(thread, 'thread');
  place(around, 'around');
  return [...placed.values()];
}
