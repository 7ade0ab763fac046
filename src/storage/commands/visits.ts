/** What visits to networks' pages gave, the last of each network. */
import Dexie from 'dexie';
import type { Visit } from '../../core/health.ts';
import { write } from '../change.ts';
import { db } from '../db.ts';

const KEPT = 100;

/** Keeps a visit as it stands now; the oldest of the network go. */
export async function keepVisit(visit: Visit): Promise<void> {
  await write(['visits'], async (edit) => {
    await edit.put('visits', visit);
    const { network } = visit;
    const all = db.visits.where('[network+at]').between([network, Dexie.minKey], [network, Dexie.maxKey]);
    const surplus = (await all.count()) - KEPT;
    if (surplus > 0) await db.visits.bulkDelete(await all.limit(surplus).primaryKeys());
  });
}
