/** Her settings, with the default of what was never set or cannot be read. */
import type { Settings } from '../../core/settings.ts';
import { db, SETTINGS_ID } from '../db.ts';
import { settingsFrom } from '../settings.ts';

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await db.settings.get(SETTINGS_ID));
}
