/** Campaigns and perks, the last written first. */
import type { Campaign, Perk } from '../../core/campaign.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

const lastFirst = (one: { createdAt: number }, other: { createdAt: number }): number => other.createdAt - one.createdAt;

export async function listCampaigns(): Promise<Campaign[]> {
  return readable('campaigns', await db.campaigns.toArray()).sort(lastFirst);
}

export async function listPerks(): Promise<Perk[]> {
  return readable('perks', await db.perks.toArray()).sort(lastFirst);
}
