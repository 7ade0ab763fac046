/** Which community, campaign and perk a reply speaks of: what she chose, else the only one that fits. */
import { type Campaign, type Perk, shownName } from '../campaign.ts';
import type { Community } from '../community.ts';
import type { Reply } from '../reply.ts';
import type { Facts } from './facts.ts';
import { nameKey } from './variables.ts';

/** Nouns of which there may be several to choose from. */
export const CHOSEN_NOUNS = ['community', 'campaign', 'perk'] as const;
export type ChosenNoun = (typeof CHOSEN_NOUNS)[number];

export interface Subjects {
  community: Community | null;
  campaign: Campaign | null;
  perk: Perk | null;
  /** Names among which she may choose where the noun above is null. */
  options: Record<ChosenNoun, string[]>;
}

interface Found<T> {
  one: T | null;
  options: string[];
}

/** The one she named, else the only one; else the names of all. */
function pick<T extends { name: string }>(rows: readonly T[], typed: string | undefined): Found<T> {
  const named = typed && rows.find(({ name }) => nameKey(name) === nameKey(typed));
  const one = named || (rows.length === 1 && !typed ? rows[0] : null) || null;
  return { one, options: one ? [] : rows.map(({ name }) => name) };
}

function communityOf({ person, communities }: Facts, context: Reply['context'], typed?: string): Found<Community> {
  const hers = communities.filter(({ id }) => person?.communities.includes(id));
  const near = hers.find(({ id }) => context.communities.includes(id)) ?? hers[0];
  return pick(near && !typed ? [near] : communities, typed);
}

/** A secret campaign is called by its code name until its embargo ends. */
function campaignOf({ campaigns, now }: Facts, campaignId: string | null, typed?: string): Found<Campaign> {
  const named = campaigns.map((campaign) => ({ ...campaign, name: shownName(campaign, now) }));
  const own = named.filter(({ id }) => id === campaignId);
  return pick(own.length > 0 ? own : named.filter(({ endsAt }) => endsAt === null || endsAt >= now), typed);
}

function perkOf({ perks, now }: Facts, campaignId: string | null, typed?: string): Found<Perk> {
  const live = perks.filter(({ until }) => until === null || until >= now);
  const own = live.filter((perk) => campaignId !== null && perk.campaignId === campaignId);
  return pick(own.length > 0 ? own : live, typed);
}

/** `typed`: what she answered when asked for a noun. */
export function subjectsOf(
  facts: Facts,
  { context, campaignId }: Pick<Reply, 'context' | 'campaignId'>,
  typed: (noun: ChosenNoun) => string | undefined,
): Subjects {
  const community = communityOf(facts, context, typed('community'));
  const campaign = campaignOf(facts, campaignId, typed('campaign'));
  const perk = perkOf(facts, campaignId, typed('perk'));
  return {
    community: community.one,
    campaign: campaign.one,
    perk: perk.one,
    options: { community: community.options, campaign: campaign.options, perk: perk.options },
  };
}
