/** Settings, and the one step that ends onboarding. */
import type { Done } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { change } from '../change.ts';
import { db, SETTINGS_ID, type SettingsRow } from '../db.ts';
import type { Edit } from '../edit.ts';
import { readablePatch } from '../settings.ts';
import { readable } from '../shapes.ts';
import { putReply, type ReplyDraft } from './replies.ts';
import { putWatch } from './watches.ts';

/** Only the fields of the patch are written: what could not be read of the others stays as it is. */
export async function patchSettings(edit: Edit, patch: Partial<Settings>): Promise<void> {
  const stored = await edit.read('settings', SETTINGS_ID);
  await edit.put('settings', { ...stored, ...readablePatch(patch), id: SETTINGS_ID } as SettingsRow);
}

export async function saveSettings(patch: Partial<Settings>): Promise<Done> {
  const { undo } = await change(['settings'], (edit) => patchSettings(edit, patch));
  return { undo };
}

/** What she chose on the first screens. */
export interface Onboarding extends Pick<Settings, 'networks' | 'discreet'> {
  brand: string;
  replies: ReplyDraft[];
}

/** Settings, her brand's watch and her first replies, all or nothing. Done twice, nothing is there twice. */
export async function completeOnboarding({ networks, discreet, brand, replies }: Onboarding): Promise<Done> {
  const name = brand.trim();
  const { undo } = await change(['settings', 'watches', 'replies'], async (edit) => {
    await patchSettings(edit, { networks, discreet, brand: name, onboardedAt: Date.now() });
    if (name) await watchBrand(edit, name);
    const kept = readable('replies', await db.replies.toArray());
    for (const draft of replies) {
      const known = kept.some((reply) => reply.title === draft.title && reply.body === draft.body);
      if (!known) await putReply(edit, draft);
    }
  });
  return { undo };
}

async function watchBrand(edit: Edit, name: string): Promise<void> {
  const watches = readable('watches', await db.watches.toArray());
  if (watches.some((watch) => watch.terms.includes(name))) return;
  await putWatch(edit, { kind: 'brand', name, terms: [name] });
}
