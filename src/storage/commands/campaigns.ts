/** Campaigns, and the perks that replies may promise. */
import type { Campaign, Perk } from '../../core/campaign.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';
import { tidyList } from './tidy.ts';

/** What she writes of a campaign; without an id, a new one. */
export type CampaignDraft = Omit<Campaign, 'id' | 'createdAt' | 'updatedAt'> & { id?: string };
export type PerkDraft = Omit<Perk, 'id' | 'createdAt' | 'updatedAt'> & { id?: string };

/** Every text of a draft without white space around it. */
function trimmed<T extends object>(draft: T): T {
  const trim = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, trim(value)])) as T;
}

/** Refuses `empty`, for a campaign without a name, `dates`, when it ends before it starts, and `gone`. */
export async function saveCampaign({ id, ...given }: CampaignDraft): Promise<Done & { campaign: Campaign }> {
  const draft = trimmed(given);
  if (!draft.name) throw new Refused('empty');
  if (draft.startsAt !== null && draft.endsAt !== null && draft.endsAt < draft.startsAt) throw new Refused('dates');
  const { value, undo } = await change(['campaigns'], async (edit) => {
    const now = Date.now();
    const stored = id === undefined ? { id: crypto.randomUUID(), createdAt: now } : await edit.need('campaigns', id);
    const made = { id: stored.id, createdAt: stored.createdAt, updatedAt: now };
    const campaign: Campaign = { ...draft, secretWords: tidyList(draft.secretWords), ...made };
    await edit.put('campaigns', campaign);
    return campaign;
  });
  return { undo, campaign: value };
}

/** Its perks and replies stay, and belong to none. */
export async function removeCampaign(id: string): Promise<Done> {
  const { undo } = await change(['campaigns', 'perks', 'replies'], async (edit) => {
    await edit.need('campaigns', id);
    await edit.remove('campaigns', id);
    for (const table of ['perks', 'replies'] as const) {
      const rows = readable(table, await db.table<unknown>(table).toArray()).filter((row) => row.campaignId === id);
      for (const row of rows) await edit.put(table, { ...row, campaignId: null });
    }
  });
  return { undo };
}

/** Refuses `empty`, for a perk without a name, and `gone`. */
export async function savePerk({ id, ...given }: PerkDraft): Promise<Done & { perk: Perk }> {
  const draft = trimmed(given);
  if (!draft.name) throw new Refused('empty');
  const { value, undo } = await change(['perks', 'campaigns'], async (edit) => {
    const now = Date.now();
    const stored = id === undefined ? { id: crypto.randomUUID(), createdAt: now } : await edit.need('perks', id);
    if (draft.campaignId !== null) await edit.need('campaigns', draft.campaignId);
    const perk: Perk = { ...draft, id: stored.id, createdAt: stored.createdAt, updatedAt: now };
    await edit.put('perks', perk);
    return perk;
  });
  return { undo, perk: value };
}

export async function removePerk(id: string): Promise<Done> {
  const { undo } = await change(['perks'], async (edit) => {
    await edit.need('perks', id);
    await edit.remove('perks', id);
  });
  return { undo };
}
