/** How well each network is read, by what the last visits gave. */
import { type Health, judgeHealth, type Visit } from '../../core/health.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

/** By network id; networks never visited are absent. */
export async function networksHealth(): Promise<Record<string, Health>> {
  const visits = new Map<string, Visit[]>();
  for (const visit of readable('visits', await db.visits.toArray())) {
    const list = visits.get(visit.network);
    if (list) list.push(visit);
    else visits.set(visit.network, [visit]);
  }
  return Object.fromEntries([...visits].map(([network, list]) => [network, judgeHealth(list)]));
}
