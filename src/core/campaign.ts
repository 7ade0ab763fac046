/** What is prepared and offered: the campaign that a reply may speak of, and the perks that it may promise. */

export interface Campaign {
  id: string;
  name: string;
  /** Shown in the place of its name while it is secret; empty: the name is no secret. */
  codeName: string;
  /** Nothing of it is said before, epoch ms; null: no secret. */
  embargoUntil: number | null;
  /** Words that give it away before that. */
  secretWords: string[];
  message: string;
  hashtag: string;
  link: string;
  startsAt: number | null;
  endsAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** What may be given to somebody: an invitation, a test, news ahead of the others. */
export interface Perk {
  id: string;
  name: string;
  /** As it is said to the person. */
  text: string;
  code: string;
  link: string;
  /** Epoch ms; null: without end. */
  until: number | null;
  campaignId: string | null;
  createdAt: number;
  updatedAt: number;
}

/** Nothing of it may be said yet. */
export function isSecret({ embargoUntil }: Pick<Campaign, 'embargoUntil'>, now: number): boolean {
  return embargoUntil !== null && embargoUntil > now;
}

/** What it is called by: its code name while it is secret. */
export function shownName(campaign: Pick<Campaign, 'name' | 'codeName' | 'embargoUntil'>, now: number): string {
  return (isSecret(campaign, now) && campaign.codeName) || campaign.name;
}
