/** Sites that she taught, by name. */
import type { Site } from '../../core/site.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

export async function listSites(): Promise<Site[]> {
  return readable('sites', await db.sites.toArray()).sort((one, other) => one.name.localeCompare(other.name));
}
