/** What the editors of campaigns, perks, communities and charters make of what is typed. */
import { expect, test, vi } from 'vitest';
import type { Campaign } from '../../src/core/campaign.ts';
import { GENERAL, PLAIN_CHARTER } from '../../src/core/charter.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./words.ts')).browser }));

const { campaignDraft, campaignFields, perkDraft, perkFields } = await import('../../src/ui/campaigns/draft.ts');
const communities = await import('../../src/ui/communities/draft.ts');
const { dayFrom, dayValue, minuteFrom, minuteValue } = await import('../../src/ui/shared/dateField.ts');
const { charterAt, charterPlace, draftOf } = await import('../../src/ui/brands/charterDraft.ts');
const { charterSummary } = await import('../../src/ui/brands/charterSummary.ts');

test('days and minutes go to the fields and come back', () => {
  const at = new Date(2026, 1, 3, 4, 5).getTime();
  expect([dayValue(at), minuteValue(at), dayValue(null), minuteValue(null)]).toEqual([
    '2026-02-03',
    '2026-02-03T04:05',
    '',
    '',
  ]);
  expect(minuteFrom('2026-02-03T04:05')).toBe(at);
  expect(dayFrom('2026-02-03', 'first')).toBe(new Date(2026, 1, 3).getTime());
  expect(dayFrom('2026-02-03', 'last')).toBe(new Date(2026, 1, 4).getTime() - 1);
});

test.each(['', 'tomorrow', '2026-13-40', '2026-02-03T00:00', '03/02/2026'])('%j is no day', (typed) => {
  expect(dayFrom(typed, 'first')).toBeNull();
});

test('a campaign is the same after its editor', () => {
  const campaign: Campaign = {
    ...{ id: 'c', name: 'Lumio Night', codeName: 'Moth', embargoUntil: new Date(2026, 5, 1, 9, 30).getTime() },
    ...{ secretWords: ['night', 'moths'], message: 'Light', hashtag: '#Night', link: 'https://lumio.example' },
    ...{ startsAt: dayFrom('2026-06-01', 'first'), endsAt: dayFrom('2026-06-02', 'last'), createdAt: 1, updatedAt: 1 },
  };
  const { id, createdAt, updatedAt, ...draft } = campaign;
  expect(campaignDraft(campaignFields(campaign))).toEqual(draft);
  expect(campaignDraft(campaignFields(null))).toMatchObject({ name: '', embargoUntil: null, secretWords: [] });
});

test('a perk without campaign or end says so', () => {
  expect(perkDraft({ ...perkFields(null), name: 'Seat' })).toEqual({
    ...{ name: 'Seat', text: '', code: '', link: '', until: null, campaignId: null },
  });
});

test('a community is the same after its editor, a line for each thing', () => {
  const lists = { codes: ['tu', 'thanks'], words: ['bench: workshop'], taboos: [], rituals: [], elders: [], jokes: [] };
  const community = { id: 'm', name: 'Menders', about: 'Lamps', ...lists, createdAt: 1, updatedAt: 1 };
  const fields = communities.fieldsOf(communities.draftOf(community));
  expect(fields).toMatchObject({
    name: 'Menders',
    about: 'Lamps',
    codes: ['tu', 'thanks'],
    words: ['bench: workshop'],
  });
});

test('a charter begins as the general one, has an address of its own, and is told in a line', () => {
  const general = { ...PLAIN_CHARTER, id: GENERAL, address: 'vous' as const, emoji: 'none' as const, updatedAt: 1 };
  const words = [{ avoid: 'customer', prefer: '' }];
  const own = { ...PLAIN_CHARTER, id: 'b1', signature: '– Léa', words, updatedAt: 1 };
  expect(draftOf('b2', [general, own]).address).toBe('vous');
  expect(draftOf('b1', [general, own])).toEqual({ ...PLAIN_CHARTER, signature: '– Léa', words });
  expect(draftOf('b2', [])).toEqual(PLAIN_CHARTER);
  expect([charterAt(charterPlace(GENERAL)), charterAt('b1'), charterAt(null)]).toEqual([GENERAL, null, null]);
  expect(charterSummary(general)).toBe('vous · no emoji');
  expect(charterSummary(own)).toBe('– Léa · 1 word avoided');
});
