// @vitest-environment jsdom
/** What the screens of kindness decide: rows and entrants of a day, words, drafts, the month, and the two roads of an offer. */
import 'fake-indexeddb/auto';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));
vi.mock('../../src/platform/bus.ts', () => ({ askTab: vi.fn(), ask: vi.fn(), tellTabs: vi.fn() }));

import { FIRST_LIMITS } from '../../src/core/kindness/limits.ts';
import { lookBack, monthsSince } from '../../src/core/kindness/lookBack.ts';
import { STARTERS } from '../../src/core/kindness/starters.ts';
import { askTab } from '../../src/platform/bus.ts';
import type { Chosen } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import type { KindnessDay } from '../../src/storage/queries/index.ts';
import { AskFindings } from '../../src/ui/kindness/AskFindings.tsx';
import {
  costOf,
  draftOf,
  draftsOf,
  EMPTY_GESTURE,
  errorsOf,
  fieldsOf,
  readDraft,
} from '../../src/ui/kindness/gestureDraft.ts';
import { entriesOf, itemsOf } from '../../src/ui/kindness/items.ts';
import { KindnessPanel } from '../../src/ui/kindness/KindnessPanel.tsx';
import { useOffering } from '../../src/ui/kindness/useOffering.ts';
import { exclusionWords, fittingWords, leftWords, money, reasonWords } from '../../src/ui/kindness/words.ts';
import type { FrontTab } from '../../src/ui/popup/useFrontTab.ts';
import { Speaker } from '../../src/ui/shared/Toast.tsx';
import { act as actOf } from '../core/kindness/scenes.ts';
import { gesture, regret } from './seed.ts';

const NOW = new Date(2026, 2, 9, 9).getTime();
const HOUR = 3_600_000;
const post = regret('x:1', 'Nora', 'Plus de céréales');
const candidate = { post, person: 'x:nora', reasons: [], words: [], until: NOW + HOUR, score: 0.4 };
const day = (rest: Partial<KindnessDay> = {}): KindnessDay => ({
  candidates: [candidate],
  grave: [{ post: { ...post, id: 'x:2' }, subject: 'grief' }],
  excluded: [{ post: { ...post, id: 'x:3' }, exclusion: { why: 'rest' } }],
  limits: FIRST_LIMITS,
  left: { money: 10, today: 2 },
  gestures: [],
  names: [],
  ...rest,
});

describe('a day', () => {
  it('shows candidates, then presence, then those left in peace', () => {
    expect(itemsOf(day()).map(({ kind, post: { id } }) => `${kind} ${id}`)).toEqual([
      'candidate x:1',
      'grave x:2',
      'excluded x:3',
    ]);
  });

  it('lets take part those who have a gesture that what is left can pay', () => {
    const costing = (cost: number) => ({
      gesture: gesture(`g${cost}`, 'G', 'T', { cost }),
      occasion: null,
      watchId: null,
    });
    expect(entriesOf(day(), () => [costing(30), costing(10)])).toEqual([
      { id: 'x:1', account: 'x:nora', gestures: [{ id: 'g10', cost: 10 }] },
    ]);
    expect(entriesOf(day(), () => [costing(11)])).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    [{ kind: 'regret', strong: true, words: ['a', 'b', 'c', 'd'] }, 'clear regret: a, b, c'],
    [{ kind: 'speaker', speaker: 'untold' }, 'nobody else is named'],
    [{ kind: 'near', near: { how: 'brand', term: 'Lumio', watchId: 'w' } }, '“Lumio” is named'],
    [{ kind: 'fresh', until: NOW + 3.5 * HOUR, by: 'post' }, 'still 3 hours to act'],
    [{ kind: 'harmless', complains: false }, 'no anger, no complaint'],
  ] as const)('of %j', (reason, words) => expect(reasonWords(reason as never, NOW)).toBe(words));

  it('count down to nothing, and say until when and why', () => {
    expect(leftWords(NOW + 59 * 60_000, NOW)).toBe('59 minutes');
    expect(leftWords(NOW - 1, NOW)).toBe('0 minutes');
    expect(exclusionWords({ why: 'cooldown', until: NOW })).toContain('Mar 9, 2026');
    const fit = { gesture: gesture('g', 'G', 'T'), occasion: 'box empty', watchId: 'w' };
    expect(fittingWords(fit, () => 'Breakfast')).toBe('because “box empty” is said, near “Breakfast”');
    expect(fittingWords({ ...fit, occasion: null, watchId: null }, () => '')).toBe('it fits any occasion');
    expect([money(8, 'EUR'), money(8.5, 'EUR')]).toEqual(['€8', '€8.50']);
  });
});

describe('the editor of gestures', () => {
  it('gives back what it was given', () => {
    const given = gesture('g', 'The refill', 'For you.', {
      cost: 8.5,
      occasions: ['box empty', 'no tea'],
      watches: ['w'],
    });
    const { id: _, binnedAt: __, createdAt: ___, updatedAt: ____, ...fields } = given;
    expect(fieldsOf(draftOf(given))).toEqual(fields);
    expect(errorsOf(EMPTY_GESTURE)).toEqual({ title: 'empty', text: 'empty' });
    expect(errorsOf(draftOf(given))).toEqual({});
  });

  it.each([
    ['8', 8],
    [' 8,50 ', 8.5],
    ['0', 0],
    ['-1', null],
    ['x', null],
    ['', null],
  ] as const)('reads a cost %j', (text, cost) => expect(costOf(text)).toBe(cost));

  it('takes of an unfinished draft what has its shape', () => {
    const kept = { title: 'T', cost: 7, watches: ['w', 3], occasions: 'a' };
    expect(readDraft(kept, EMPTY_GESTURE)).toEqual({ ...EMPTY_GESTURE, title: 'T', occasions: 'a' });
    expect(readDraft(null, EMPTY_GESTURE)).toEqual(EMPTY_GESTURE);
    expect(draftsOf(STARTERS.fr, 'fr').every(({ lang, watches }) => lang === 'fr' && watches.length === 0)).toBe(true);
  });
});

describe('looking back', () => {
  const march = new Date(2026, 2, 1).getTime();
  const draws = [{ id: 'd', seed: 's', at: NOW, eligible: ['x:1', 'x:2', 'x:3'], chosen: ['x:1'] }];

  it('counts what was given and asks of those who got nothing', () => {
    const acts = [
      actOf({ postId: 'x:1', state: 'done', cost: 8, at: NOW }),
      actOf({ postId: 'x:2', state: 'declined', cost: 8, at: NOW }),
      actOf({ postId: 'x:9', state: 'done', cost: 8, at: march - 1 }),
    ];
    const back = lookBack(acts, draws, march);
    expect(back).toMatchObject({ spent: 8, missed: ['x:3'], counts: { done: 1, declined: 1, offered: 0 } });
    expect(lookBack(acts, draws, march - 1)).toMatchObject({ spent: 8, missed: [], counts: { done: 1 } });
  });

  it('names the months back to the first', () => {
    expect(monthsSince(new Date(2025, 11, 31).getTime(), NOW)).toHaveLength(4);
    expect(monthsSince(NOW + 99 * 24 * HOUR, NOW)).toEqual([march]);
  });
});

describe('on the page', () => {
  let root: HTMLElement;
  const show = (part: ComponentChild): void => {
    act(() => render(<Speaker>{part}</Speaker>, root));
  };
  const written: string[] = [];

  beforeEach(async () => {
    await db.delete();
    await db.open();
    written.length = 0;
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => written.push(text) } });
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => {
    act(() => render(null, root));
    root.remove();
    vi.mocked(askTab).mockReset();
  });

  const front: FrontTab = {
    tabId: 7,
    windowId: 1,
    url: null,
    status: null,
    composer: 2,
    scene: { account: null, post: null, network: 'x', url: '' },
    flag: null,
    self: null,
  };
  const chosen: Chosen = { postId: 'x:1', account: 'x:nora', gestureId: null, cost: 0, why: 'Monday.' };

  async function offerBy(place: FrontTab | null): Promise<boolean> {
    let offer: ReturnType<typeof useOffering> | null = null;
    function Offering() {
      offer = useOffering();
      return null;
    }
    show(<Offering />);
    return (await (offer as ReturnType<typeof useOffering> | null)?.(chosen, post, 'For you.', place)) ?? false;
  }

  it('inserts by the road of replies, where the page keeps the exchange', async () => {
    vi.mocked(askTab).mockResolvedValue({ outcome: 'inserted' });
    expect(await offerBy(front)).toBe(true);
    expect(askTab).toHaveBeenCalledWith(7, 2, 'page.insert', { text: 'For you.', replyId: null });
    expect([await db.kindnesses.count(), await db.exchanges.count(), written]).toEqual([1, 0, []]);
  });

  it.each([
    ['no composer', { ...front, composer: null }],
    ['no page', null],
    ['a refusal', front],
  ])('copies and keeps the exchange: %s', async (_what, place) => {
    vi.mocked(askTab).mockResolvedValue({ outcome: 'failed' });
    expect(await offerBy(place)).toBe(true);
    expect([await db.kindnesses.count(), await db.exchanges.count(), written]).toEqual([1, 1, ['For you.']]);
  });

  it('an offer that is refused keeps nothing', async () => {
    await offerBy(null);
    expect(await offerBy(null)).toBe(false);
    expect([await db.kindnesses.count(), await db.exchanges.count()]).toEqual([1, 1]);
  });

  it('underlines each ask and explains it', () => {
    show(<AskFindings text="Your coffee is here. Tag us! #kind" names={[]} />);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Tag us', '#kind']);
    expect(root.querySelectorAll('.asks li')).toHaveLength(2);
    show(<AskFindings text="Your coffee is here." names={[]} />);
    expect(root.textContent).toContain('asks for nothing');
  });

  it('the side panel shows what is left and that nobody is there', async () => {
    show(<KindnessPanel />);
    await vi.waitFor(() => expect(root.textContent).toContain('Nobody to console for now'));
    expect(root.textContent).toContain('€50 of €50');
  });
});
