/** Campaigns and perks, the last written first. */
import { type Campaign, type Perk, shownName } from '../../core/campaign.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

const lastFirst = (one: { createdAt: number }, other: { createdAt: number }): number => other.createdAt - one.createdAt;

export async function listCampaigns(): Promise<Campaign[]> {
  return readable('campaigns', await db.campaigns.toArray()).sort(lastFirst);
}

/** By id, as they are shown: a secret one under its code name. */
export async function campaignNames(): Promise<Record<string, string>> {
  const now = Date.now();
  return Object.fromEntries((await listCampaigns()).map((campaign) => [campaign.id, shownName(campaign, now)]));
}

export async function listPerks(): Promise<Perk[]> {
  return readable('perks', await db.perks.toArray()).sort(lastFirst);
}
