/** Campaigns, perks and charters. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { isSecret, shownName } from '../../src/core/campaign.ts';
import { GENERAL, PLAIN_CHARTER } from '../../src/core/charter.ts';
import {
  type CampaignDraft,
  type PerkDraft,
  removeBrand,
  removeCampaign,
  removeCharter,
  removePerk,
  saveBrand,
  saveCampaign,
  saveCharter,
  savePerk,
  saveReply,
  undo,
} from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { listCampaigns, listCharters, listPerks } from '../../src/storage/queries/index.ts';
import { DAY, freshDatabase, NOON } from './fresh.ts';
import { draftOf } from './samples.ts';

freshDatabase();

const campaignOf = (over: Partial<CampaignDraft> = {}): CampaignDraft => ({
  ...{ name: 'Lumio Night', codeName: 'Moth', embargoUntil: NOON + DAY, secretWords: ['night'], message: '' },
  ...{ hashtag: '#LumioNight', link: 'https://lumio.example/night', startsAt: null, endsAt: null },
  ...over,
});
const perkOf = (over: Partial<PerkDraft> = {}): PerkDraft => ({
  ...{ name: 'Seat', text: 'a seat', code: 'SEAT', link: '', until: NOON + DAY, campaignId: null },
  ...over,
});

test('a campaign is written, tidied, changed and taken back', async () => {
  const { campaign } = await saveCampaign(campaignOf({ name: ' Lumio Night ', secretWords: [' night', 'night', ''] }));
  expect(campaign).toMatchObject({ name: 'Lumio Night', secretWords: ['night'], createdAt: NOON });
  vi.setSystemTime(NOON + 1);
  const { undo: id } = await saveCampaign({ ...campaign, message: 'Light for all' });
  expect(await listCampaigns()).toEqual([{ ...campaign, message: 'Light for all', updatedAt: NOON + 1 }]);
  await undo(id ?? '');
  expect(await listCampaigns()).toEqual([campaign]);
});

test('no name, an end before the beginning, or nothing there: refused, and nothing is written', async () => {
  await expect(saveCampaign(campaignOf({ name: ' ' }))).rejects.toThrow('empty');
  await expect(saveCampaign(campaignOf({ startsAt: NOON, endsAt: NOON - 1 }))).rejects.toThrow('dates');
  await expect(saveCampaign({ ...campaignOf(), id: 'nowhere' })).rejects.toThrow('gone');
  await expect(savePerk(perkOf({ name: '' }))).rejects.toThrow('empty');
  await expect(savePerk(perkOf({ campaignId: 'nowhere' }))).rejects.toThrow('gone');
  await expect(removePerk('nowhere')).rejects.toThrow('gone');
  expect([await db.campaigns.count(), await db.perks.count()]).toEqual([0, 0]);
});

test('while it is secret, its code name stands in the place of its name', () => {
  const campaign = campaignOf();
  expect([isSecret(campaign, NOON), shownName(campaign, NOON)]).toEqual([true, 'Moth']);
  expect([isSecret(campaign, NOON + DAY), shownName(campaign, NOON + DAY)]).toEqual([false, 'Lumio Night']);
  expect(shownName({ ...campaign, codeName: '' }, NOON)).toBe('Lumio Night');
  expect(shownName({ ...campaign, embargoUntil: null }, NOON)).toBe('Lumio Night');
});

test('a campaign that is removed leaves its perks and replies, which come back to it', async () => {
  const { campaign } = await saveCampaign(campaignOf());
  const { perk } = await savePerk(perkOf({ campaignId: campaign.id }));
  const { reply } = await saveReply(draftOf());
  await db.replies.put({ ...reply, campaignId: campaign.id });
  const { undo: id } = await removeCampaign(campaign.id);
  expect(await listPerks()).toEqual([{ ...perk, campaignId: null }]);
  expect(await db.replies.get(reply.id)).toMatchObject({ campaignId: null });
  await undo(id ?? '');
  expect(await listPerks()).toEqual([perk]);
  expect(await db.replies.get(reply.id)).toMatchObject({ campaignId: campaign.id });
});

test('a perk is written, removed and brought back', async () => {
  const { perk } = await savePerk(perkOf({ text: ' a seat ' }));
  expect(perk).toMatchObject({ text: 'a seat', code: 'SEAT' });
  const { undo: id } = await removePerk(perk.id);
  expect(await listPerks()).toEqual([]);
  await undo(id ?? '');
  expect(await listPerks()).toEqual([perk]);
});

test('a charter holds for one brand or in general, its words tidied', async () => {
  const words = [
    { avoid: ' customer ', prefer: ' person' },
    { avoid: 'Customer', prefer: 'member' },
    { avoid: '', prefer: 'nothing' },
  ];
  await saveCharter({ ...PLAIN_CHARTER, id: GENERAL, address: 'vous', words });
  expect(await listCharters()).toEqual([
    {
      ...PLAIN_CHARTER,
      id: GENERAL,
      address: 'vous',
      words: [{ avoid: 'customer', prefer: 'person' }],
      updatedAt: NOON,
    },
  ]);
  await expect(saveCharter({ ...PLAIN_CHARTER, id: 'nowhere' })).rejects.toThrow('gone');
  const { undo: id } = await removeCharter(GENERAL);
  expect(await listCharters()).toEqual([]);
  await undo(id ?? '');
  expect(await listCharters()).toHaveLength(1);
  await expect(removeCharter('nowhere')).rejects.toThrow('gone');
});

test('the charter of a brand goes and comes back with it', async () => {
  const { brand } = await saveBrand({ name: 'Lumio', colour: 'teal', accounts: [], watches: [] });
  await saveCharter({ ...PLAIN_CHARTER, id: brand.id, signature: '– Léa' });
  const { undo: id } = await removeBrand(brand.id);
  expect(await listCharters()).toEqual([]);
  await undo(id ?? '');
  expect(await listCharters()).toMatchObject([{ id: brand.id, signature: '– Léa' }]);
});
