/** What the editors hold of a campaign and of a perk, and where the address opens them. */
import type { Campaign, Perk } from '../../core/campaign.ts';
import type { CampaignDraft, PerkDraft } from '../../storage/commands/index.ts';
import { dayFrom, dayValue, minuteFrom, minuteValue } from '../shared/dateField.ts';
import { formatTags, parseTags } from '../shared/tagList.ts';

/** Stands in the address for what is not written yet. */
export const NEW = 'new';
const PERK = 'perk:';

export const perkPlace = (id: string): string => `${PERK}${id}`;

/** The id of the perk that an address opens; null: it opens something else. */
export function perkAt(place: string | null): string | null {
  return place?.startsWith(PERK) ? place.slice(PERK.length) : null;
}

/** Everything as it is typed. */
export type CampaignFields = Record<
  'name' | 'codeName' | 'embargoUntil' | 'secretWords' | 'message' | 'hashtag' | 'link' | 'startsAt' | 'endsAt',
  string
>;

export function campaignFields(campaign: Campaign | null): CampaignFields {
  return {
    name: campaign?.name ?? '',
    codeName: campaign?.codeName ?? '',
    embargoUntil: minuteValue(campaign?.embargoUntil ?? null),
    secretWords: formatTags(campaign?.secretWords ?? []),
    message: campaign?.message ?? '',
    hashtag: campaign?.hashtag ?? '',
    link: campaign?.link ?? '',
    startsAt: dayValue(campaign?.startsAt ?? null),
    endsAt: dayValue(campaign?.endsAt ?? null),
  };
}

export function campaignDraft(fields: CampaignFields): CampaignDraft {
  return {
    ...fields,
    embargoUntil: minuteFrom(fields.embargoUntil),
    secretWords: parseTags(fields.secretWords),
    startsAt: dayFrom(fields.startsAt, 'first'),
    endsAt: dayFrom(fields.endsAt, 'last'),
  };
}

export type PerkFields = Record<'name' | 'text' | 'code' | 'link' | 'until' | 'campaignId', string>;

export function perkFields(perk: Perk | null): PerkFields {
  const { name = '', text = '', code = '', link = '' } = perk ?? {};
  return { name, text, code, link, until: dayValue(perk?.until ?? null), campaignId: perk?.campaignId ?? '' };
}

export function perkDraft(fields: PerkFields): PerkDraft {
  return { ...fields, until: dayFrom(fields.until, 'last'), campaignId: fields.campaignId || null };
}
