/** She says that a real person stands behind an account: no doubt is raised of it again, and its signs count less elsewhere. */
import { learnFrom, type Sign } from '../../core/authenticity.ts';
import type { Done } from '../../core/messages.ts';
import { type Account, accountKey } from '../../core/post.ts';
import { change } from '../change.ts';
import { SETTINGS_ID } from '../db.ts';
import type { Edit } from '../edit.ts';
import { settingsFrom } from '../settings.ts';
import { patchSettings } from './settings.ts';

/** Said twice, the signs are learnt from once. */
export async function trustAccount({ network, handle }: Account, signs: readonly Sign[]): Promise<Done> {
  const { undo } = await change(['trusted', 'settings'], async (edit: Edit) => {
    const id = accountKey(network, handle);
    if (await edit.read('trusted', id)) return;
    await edit.put('trusted', { id, at: Date.now() });
    const { trust } = settingsFrom(await edit.read('settings', SETTINGS_ID));
    if (signs.length > 0) await patchSettings(edit, { trust: learnFrom(trust, signs) });
  });
  return { undo };
}
