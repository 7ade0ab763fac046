/** Why a page shows nothing: the cause that hides the others comes first. */
import { beforeEach, expect, it, vi } from 'vitest';

const granted = vi.hoisted(() => vi.fn(async (_: unknown) => true));
vi.mock('../../src/platform/browser.ts', () => ({ browser: { permissions: { contains: granted } } }));

import type { PageStatus, PageTrouble } from '../../src/core/messages.ts';
import { diagnose } from '../../src/ui/popup/trouble.ts';
import { type FrontTab, namedTab } from '../../src/ui/popup/useFrontTab.ts';

const scene = { account: null, post: null, network: 'x', url: 'https://x.com/home' };

function front(url: string | null, trouble?: PageTrouble | null): FrontTab {
  const status: PageStatus | null =
    trouble === undefined
      ? null
      : { network: 'x', url: url ?? '', read: 0, flagged: [], trouble, scene, self: null, composer: false };
  return { tabId: 1, windowId: 1, url, status, composer: null, scene, flag: null, self: null };
}

beforeEach(() => granted.mockResolvedValue(true));

it('is a page of the browser, or none', async () => {
  for (const tab of [null, front(null), front('about:blank'), front('chrome://extensions')]) {
    expect((await diagnose(tab))?.trouble).toBe('browser-page');
  }
});

it('is an access that was not given: the whole network is asked for, or the one site', async () => {
  granted.mockResolvedValue(false);
  const known = await diagnose(front('https://x.com/home'));
  expect(known).toMatchObject({ trouble: 'no-access', network: { id: 'x' } });
  expect(known?.origins).toEqual(known?.network?.hosts);
  const unknown = await diagnose(front('https://forum.example:8443/a'));
  expect(unknown).toMatchObject({ trouble: 'no-access', network: null, origins: ['https://forum.example/*'] });
});

it('is a page opened before Vigie came', async () => {
  expect((await diagnose(front('https://x.com/home')))?.trouble).toBe('reload');
});

it('is what the page itself says, and nothing when all is well', async () => {
  expect((await diagnose(front('https://x.com/home', 'no-watch')))?.trouble).toBe('no-watch');
  expect(await diagnose(front('https://x.com/home', null))).toBeNull();
});

it('speaks of the tab named in the address', () => {
  expect(namedTab('?tab=12')).toBe(12);
  for (const search of ['', '?tab=', '?tab=a', '?tab=-1', '?tab=1e3']) expect(namedTab(search)).toBeNull();
});
