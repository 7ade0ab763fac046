// @vitest-environment jsdom
/** Between a text and the page it goes to, in the popup and the side panel. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));
vi.mock('../../src/platform/bus.ts', () => ({ askTab: vi.fn(), ask: vi.fn(), tellTabs: vi.fn() }));

import type { Caution, Checked } from '../../src/core/guards/checked.ts';
import { ask } from '../../src/platform/bus.ts';
import { Hints } from '../../src/ui/guards/Hints.tsx';
import { ANYWHERE, type Saying, useGuard } from '../../src/ui/guards/useGuard.tsx';
import { Speaker } from '../../src/ui/shared/Toast.tsx';
import { soon } from './soon.ts';

const bangs: Caution = { guard: 'ad-smell', level: 'warn', words: 'It smells.', spans: [{ start: 5, end: 7 }] };
const gap: Caution = { guard: 'gap', level: 'stop', words: 'Not filled in.', spans: [] };
const checked = (...cautions: Caution[]): Checked => ({
  cautions,
  personal: [{ words: 'Nothing about her', has: false }],
  additions: [{ label: 'Add her name', text: 'Ada, merci' }],
});

let root: HTMLElement;
let gone: string[];

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  gone = [];
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.mocked(ask).mockReset();
});

const show = (child: ComponentChild): void => {
  act(() => render(<Speaker>{child}</Speaker>, root));
};
const button = (words: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
const press = (key: string, init: KeyboardEventInit = {}): void => {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  });
};
async function click(words: string): Promise<void> {
  await act(async () => button(words)?.click());
}

async function pass(over: Partial<Saying> = {}): Promise<void> {
  let guard: ReturnType<typeof useGuard> | null = null;
  function Screen() {
    guard = useGuard();
    return guard.review ?? <p>behind</p>;
  }
  show(<Screen />);
  const go = (text: string): void => void gone.push(text);
  const saying: Saying = {
    title: 'Thanks',
    text: 'Merci!!',
    replyId: 'r',
    place: ANYWHERE,
    end: 'Insert',
    go,
    ...over,
  };
  await act(async () => (guard as ReturnType<typeof useGuard> | null)?.pass(saying));
}

describe('a text', () => {
  it('goes at once where nothing speaks against it', async () => {
    vi.mocked(ask).mockResolvedValue(checked());
    await pass();
    expect([gone, root.textContent]).toEqual([['Merci!!'], 'behind']);
    const { scene, flag, self } = ANYWHERE;
    expect(ask).toHaveBeenCalledWith('reply.check', { text: 'Merci!!', replyId: 'r', scene, flag, self });
  });

  it('is checked with the limit that the page tells', async () => {
    vi.mocked(ask).mockResolvedValue(checked());
    const limit = { max: 40, rule: 'mastodon' } as const;
    await pass({ place: { ...ANYWHERE, limit: Promise.resolve(limit) } });
    expect(vi.mocked(ask).mock.calls).toMatchObject([['reply.check', { text: 'Merci!!', limit }]]);
    await pass({ place: { ...ANYWHERE, limit: Promise.resolve(null) } });
    expect(vi.mocked(ask).mock.calls[1]?.[1]).not.toHaveProperty('limit');
  });

  it('with a warning is shown underlined, the way on under her finger', async () => {
    vi.mocked(ask).mockResolvedValue(checked(bangs));
    await pass();
    expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['!!']);
    expect(root.querySelector('.cautions')?.textContent).toBe('It smells.');
    expect(document.activeElement?.textContent).toBe('Insert anyway');
    expect(gone).toEqual([]);
    await click('Insert anyway');
    expect([gone, root.textContent]).toEqual([['Merci!!'], 'behind']);
  });

  it('with something grave has the focus on writing it otherwise; she may go back', async () => {
    vi.mocked(ask).mockResolvedValue(checked(gap, bangs));
    await pass();
    expect(document.activeElement?.textContent).toBe('Write it otherwise');
    await click('Cancel');
    expect([gone, root.textContent]).toEqual([[], 'behind']);
  });

  it('written otherwise is looked at again, and goes when nothing speaks against it any more', async () => {
    vi.mocked(ask).mockResolvedValueOnce(checked(bangs)).mockResolvedValueOnce(checked());
    await pass();
    await click('Write it otherwise');
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    field.value = 'Merci!';
    act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await soon(() => root.querySelectorAll('.cautions li').length).toBe(0);
    await click('Insert');
    expect(gone).toEqual(['Merci!']);
  });

  it('changed and sent at once is looked at first', async () => {
    vi.mocked(ask).mockResolvedValueOnce(checked(bangs)).mockResolvedValue(checked(gap));
    await pass();
    await click('Write it otherwise');
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = '{name}';
    act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('Insert anyway');
    expect([gone, root.querySelector('.cautions')?.textContent]).toEqual([[], 'Not filled in.']);
    await click('Insert anyway');
    expect(gone).toEqual(['{name}']);
  });

  it('takes an addition by its digit, not while she writes', async () => {
    vi.mocked(ask).mockResolvedValueOnce(checked(bangs)).mockResolvedValue(checked());
    await pass();
    press('1', { ctrlKey: true });
    expect(root.querySelector('.guard-text')?.textContent).toBe('Merci!!');
    press('1');
    await soon(() => root.querySelector('.guard-text')?.textContent).toBe('Ada, merci');
    await click('Write it otherwise');
    press('1');
    expect(root.querySelector('textarea')?.value).toBe('Ada, merci');
  });

  it('that nobody looks at does not go, and that is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.mocked(ask).mockRejectedValue(new Error('no answer'));
    await pass();
    expect([gone, root.textContent?.includes('Nothing was inserted.')]).toEqual([[], true]);
  });
});

describe('the line of her, her community, 140', () => {
  it('stands under a text while it is written, with what may be added', async () => {
    vi.mocked(ask).mockResolvedValue(checked(bangs));
    show(<Hints text="Merci" place={ANYWHERE} onWrite={(text) => gone.push(text)} />);
    await soon(() => root.querySelector('.personal')?.textContent).toContain('Nothing about her');
    expect(root.querySelector('.cautions')).toBeNull();
    await click('Add her name');
    expect(gone).toEqual(['Ada, merci']);
  });

  it('says nothing of no text', async () => {
    vi.mocked(ask).mockResolvedValue(checked());
    show(<Hints text=" " place={ANYWHERE} onWrite={() => {}} />);
    await soon(() => vi.mocked(ask).mock.calls.length).toBe(1);
    expect(root.querySelector('.personal')).toBeNull();
  });
});
