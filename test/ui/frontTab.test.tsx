// @vitest-environment jsdom
/** The tab in front of the popup: how long a text may be there is asked of the page, and looked at before it is trusted. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));
vi.mock('../../src/platform/bus.ts', () => ({ askTab: vi.fn(), ask: vi.fn(), tellTabs: vi.fn() }));
vi.mock('../../src/platform/tabs.ts', () => ({
  activeTab: async () => ({ id: 7, windowId: 1, url: 'https://social.example/home' }),
  composerFrame: async () => 2,
  tabById: async () => null,
}));

import { askTab } from '../../src/platform/bus.ts';
import { type FrontTab, placeOf, useFrontTab } from '../../src/ui/popup/useFrontTab.ts';

const scene = { account: null, post: null, network: 'mastodon', url: 'https://social.example/home' };
let root: HTMLElement;
let front: FrontTab | null | undefined;

function Screen() {
  front = useFrontTab().front;
  return null;
}

/** A page whose frames answer: `told` when asked for their limit. */
async function visit(told: unknown, composer = true): Promise<void> {
  vi.mocked(askTab).mockImplementation(async (_tab, frame, name) => {
    if (name === 'page.limit') return told as never;
    return { scene, flagged: [], self: null, composer: composer && frame === 2 } as never;
  });
  act(() => render(<Screen />, root));
  await vi.waitFor(() => expect(front).toBeDefined());
}
const askedFrames = (): unknown[] =>
  vi.mocked(askTab).mock.calls.flatMap(([, frame, name]) => (name === 'page.limit' ? [frame] : []));

beforeEach(() => {
  front = undefined;
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.mocked(askTab).mockReset();
});

describe('the limit of the page', () => {
  it('goes along with the place where a text is said, as the frame of the composer tells it', async () => {
    await visit({ max: 40, rule: 'mastodon', newPost: 60 });
    expect(await placeOf(front ?? null).limit).toEqual({ max: 40, rule: 'mastodon', newPost: 60 });
    expect(askedFrames()).toEqual([2]);
  });

  it('is asked of the top frame where no composer is known', async () => {
    await visit({ max: 40, rule: 'mastodon' }, false);
    expect(await front?.limit).toMatchObject({ max: 40 });
    expect(askedFrames()).toEqual([0]);
  });

  it.each([
    ['nothing', null],
    ['another rule', { max: 40, rule: 'by weight' }],
    ['no number', { max: '40', rule: 'mastodon' }],
    ['no room', { max: -1, rule: 'mastodon' }],
    ['no end', { max: Number.POSITIVE_INFINITY, rule: 'mastodon' }],
    ['a new post without a number', { max: 40, rule: 'mastodon', newPost: 'more' }],
    ['a text', 'mastodon'],
  ])('is not known of a page that tells %s', async (_, told) => {
    await visit(told);
    expect(await front?.limit).toBeNull();
  });

  it('is not asked where no script of ours lives', async () => {
    vi.mocked(askTab).mockResolvedValue(null);
    act(() => render(<Screen />, root));
    await vi.waitFor(() => expect(front).toBeDefined());
    expect([front?.status, front?.limit, askedFrames()]).toEqual([null, undefined, []]);
  });
});
