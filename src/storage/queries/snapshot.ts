/** What tabs need to know, read in one transaction so that its parts agree. */
import { COMMON_WORDS } from '../../core/common.ts';
import { earsOf } from '../../core/ear.ts';
import { STAGES, type Stage } from '../../core/person.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { db, SETTINGS_ID } from '../db.ts';
import { settingsFrom } from '../settings.ts';
import { readable } from '../shapes.ts';

/** Active watches only: a tab has no use for the others. */
export async function readSnapshot(): Promise<Snapshot> {
  return db.transaction('r', [db.watches, db.people, db.posts, db.settings, db.sites], async () => {
    const watches = readable('watches', await db.watches.toArray());
    const muted = await db.posts
      .where('[state+flaggedAt+id]')
      .between(['muted', -Infinity], ['muted', []])
      .primaryKeys();
    const people = stagesByAccount(await db.people.toArray());
    const settings = settingsFrom(await db.settings.get(SETTINGS_ID));
    const sites = readable('sites', await db.sites.toArray());
    const common = watches.some(({ active, typos }) => active && typos) ? [...COMMON_WORDS] : [];
    return { version: 2, at: Date.now(), ears: earsOf(watches), common, people, muted, settings, sites };
  });
}

/** Looks only at the two fields it needs: whole shapes of 10,000 people would cost more than reading them. */
function stagesByAccount(people: readonly unknown[]): Record<string, Stage> {
  const stages: [string, Stage][] = [];
  for (const person of people as { accounts?: unknown; stage?: unknown }[]) {
    const stage = STAGES.find((known) => known === person.stage);
    if (!stage || !Array.isArray(person.accounts)) continue;
    for (const key of person.accounts) if (typeof key === 'string') stages.push([key, stage]);
  }
  return Object.fromEntries(stages);
}
