// @vitest-environment jsdom
/** A post handed over from a list: what she answers meanwhile is looked at before it is copied. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));
vi.mock('../../src/platform/bus.ts', () => ({ askTab: vi.fn(), ask: vi.fn(), tellTabs: vi.fn() }));

import type { Caution } from '../../src/core/guards/checked.ts';
import { ask } from '../../src/platform/bus.ts';
import { HandOver } from '../../src/ui/relays/HandOver.tsx';
import { Speaker } from '../../src/ui/shared/Toast.tsx';
import { regret } from './seed.ts';

const flag = regret('x:1', 'Nora', 'Plus de céréales');
const waiting = [{ id: 'r', text: 'We look into it!!' }];
const bangs: Caution = { guard: 'ad-smell', level: 'warn', words: 'It smells.', spans: [] };

let root: HTMLElement;
let written: string[];
let closed: number;

/** Answers as the background does; `cautions` are those of any text. */
async function handTo(cautions: Caution[], write = async (text: string) => void written.push(text)): Promise<void> {
  Object.assign(navigator, { clipboard: { writeText: write } });
  vi.mocked(ask).mockImplementation(async (name) => {
    if (name === 'relays.list') return [{ id: 'odile', label: 'Odile Sample' }] as never;
    if (name === 'post.hand') return { undo: null, note: 'The note', said: 'Handed.', waiting } as never;
    return { cautions, personal: [], additions: [] } as never;
  });
  const onClose = (): void => void closed++;
  await act(async () =>
    render(
      <Speaker>
        <HandOver flag={flag} onClose={onClose} />
      </Speaker>,
      root,
    ),
  );
  await click('Odile Sample');
  await vi.waitFor(() => expect(root.textContent).toContain('We look into it!!'));
}
async function click(words: string): Promise<void> {
  const found = (): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
  await vi.waitFor(() => expect(found()).toBeDefined());
  await act(async () => found()?.click());
}
async function press(key: string): Promise<void> {
  const on = root.querySelector('.guard-write') ?? root.querySelector('dialog');
  await act(async () => void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  root = document.body.appendChild(document.createElement('div'));
  [written, closed] = [[], 0];
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.mocked(ask).mockReset();
});

it('is copied at once where nothing speaks against it', async () => {
  await handTo([]);
  expect(written).toEqual(['The note']);
  await click('We look into it!!');
  expect([written, closed]).toEqual([['The note', 'We look into it!!'], 1]);
  const { post, url } = flag;
  const scene = { account: expect.objectContaining({ handle: post.handle }), post, network: 'x', url };
  expect(ask).toHaveBeenLastCalledWith('reply.check', {
    ...{ text: 'We look into it!!', replyId: 'r' },
    scene,
    flag,
    self: null,
  });
});

it('is shown first where something does; digits choose no offer behind it', async () => {
  await handTo([bangs]);
  await click('We look into it!!');
  expect(root.querySelector('.cautions')?.textContent).toBe('It smells.');
  expect(written).toEqual(['The note']);
  vi.mocked(ask).mockClear();
  await press('1');
  expect(vi.mocked(ask).mock.calls).toEqual([]);
  await click('Copy anyway');
  expect([written, closed]).toEqual([['The note', 'We look into it!!'], 1]);
});

it('stays open where the clipboard refuses it', async () => {
  let refused = false;
  await handTo([], async () => {
    if (refused) throw new Error('no clipboard');
    refused = true;
  });
  await click('We look into it!!');
  expect(closed).toBe(0);
  expect(root.querySelector('.toast')?.textContent).toBeTruthy();
});
