// @vitest-environment jsdom
/** The counters of the reply editor, and ways to say it shorter: taken by a press, put back by another. */
import 'fake-indexeddb/auto';
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));

import type { Limit } from '../../src/core/length/limit.ts';
import type { Scene } from '../../src/core/messages.ts';
import type { ReplyField } from '../../src/core/reply.ts';
import { saveSettings } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { FillForm } from '../../src/ui/replies/FillForm.tsx';
import { Lengths } from '../../src/ui/replies/length/Lengths.tsx';
import { Shortenings } from '../../src/ui/replies/length/Shortenings.tsx';
import { limitsFor } from '../../src/ui/replies/length/useLimits.ts';
import { reply } from './seed.ts';

let root: HTMLElement;

function show(part: ComponentChild): void {
  act(() => render(part, root));
}
const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');
const chip = (words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) =>
    each.querySelector('.sr')?.textContent?.startsWith(words),
  );
  if (!found) throw new Error(`no chip ${words}`);
  return found;
};

beforeEach(async () => {
  await db.delete();
  await db.open();
  // As a browser that edits nothing by command: the field is then written to.
  document.execCommand = () => false;
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
});

const scene = (network: string, post: Scene['post'] = null): Scene => ({ account: null, network, post, url: '' });

describe('limits', () => {
  it('are those of the network in front of her, else of those she uses', () => {
    const ids = (used: string[], at: Scene | null) => limitsFor(used, at).map(({ id }) => id);
    expect(ids(['x', 'bluesky'], null).sort()).toEqual(['bluesky', 'x']);
    expect(ids(['x', 'bluesky'], scene('threads'))).toEqual(['threads']);
    expect(ids(['x'], scene('forum.example.org'))).toEqual(['x']);
    expect(ids([], null)).toEqual([]);
  });
  it('of a new post may be larger', () => {
    const post = { id: 'p' } as Scene['post'];
    expect(limitsFor([], scene('linkedin'))[0]?.limit.max).toBe(3_000);
    expect(limitsFor([], scene('linkedin', post))[0]?.limit.max).toBe(1_250);
    expect(limitsFor(['linkedin'], null)[0]?.limit.max).toBe(1_250);
  });
  it('are those that the page tells, where it does', () => {
    const told = { max: 40, rule: 'mastodon', newPost: 90 } as const;
    const post = { id: 'p' } as Scene['post'];
    const limits = [limitsFor(['x'], scene('mastodon', post), told), limitsFor(['x'], scene('mastodon'), told)];
    expect(limits).toMatchObject([
      [{ id: 'mastodon', name: 'Mastodon', limit: { max: 40, rule: 'mastodon' } }],
      [{ id: 'mastodon', limit: { max: 90 } }],
    ]);
    expect(limitsFor(['x'], null, told).map(({ id }) => id)).toEqual(['x']);
  });
});

describe('fields to fill', () => {
  const field: ReplyField = { name: 'gift', kind: 'text', options: [], default: '' };
  const fill = (limit: Promise<Limit | null>): void =>
    show(
      <FillForm
        reply={reply('r', 'Gift', 'For you: {gift}')}
        missing={[field]}
        scene={scene('mastodon', { id: 'p' } as Scene['post'])}
        limit={limit}
        preview={({ gift }) => `For you: ${gift || '{gift}'}`}
        saveLabel="Insert"
        onFilled={() => {}}
        onClose={() => {}}
      />,
    );
  const type = (value: string): void => {
    const input = root.querySelector('input') as HTMLInputElement;
    input.value = value;
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  };

  it('show how long the text is by what the page tells, gaps as they are written, too long in words', async () => {
    fill(Promise.resolve({ max: 20, rule: 'mastodon' }));
    await vi.waitFor(() => expect(texts('.counter')).toEqual(['Mastodon 15 / 20']));
    type('a lamp');
    expect(texts('.counter')).toEqual(['Mastodon 15 / 20']);
    type('a lamp and a book');
    expect(texts('.counter.over')).toEqual(['Mastodon 26 / 206 characters too many']);
    await vi.waitFor(() => expect(texts('[role=status]')).toEqual(['Mastodon: 6 characters too many']));
  });
  it('fall back on what the network is known for', async () => {
    fill(Promise.resolve(null));
    await vi.waitFor(() => expect(texts('.counter')).toEqual(['Mastodon 15 / 500']));
  });
});

describe('counters', () => {
  it('count as each network does, the tightest first, and tell what is too long in words', async () => {
    await saveSettings({ networks: ['x', 'bluesky', 'instagram'] });
    show(<Lengths text={'日'.repeat(150)} scene={null} />);
    await vi.waitFor(() => expect(texts('.counter')).toHaveLength(4));
    expect(texts('.counter')[0]).toContain('300 / 280');
    expect(texts('.counter')[0]).toContain('20 characters too many');
    expect(texts('.counter')[1]).toContain('150 / 300');
    expect(texts('.counter')[2]).toContain('150 / 2,200');
    expect(root.querySelectorAll('.over')).toHaveLength(1);
    expect(texts('.cut del')).toEqual(['日'.repeat(10)]);
  });

  it('140 counts, until it fits', () => {
    show(<Lengths text={'a'.repeat(141)} scene={scene('bluesky')} />);
    expect(texts('.counter').at(-1)).toBe('141 / 140');
    show(<Lengths text={'a'.repeat(140)} scene={scene('bluesky')} />);
    expect(texts('.hypomessage')[0]).toContain('Fits in 140');
    // In Bluesky's count alone.
    show(<Lengths text={`https://example.com/${'a'.repeat(140)}`} scene={scene('bluesky')} />);
    expect(root.querySelector('.hypomessage')).toBeNull();
  });

  it('tell a screen reader near the limit alone, after a pause', () => {
    vi.useFakeTimers();
    const told = () => root.querySelector('[role="status"]')?.textContent;
    const toldOf = (length: number) => {
      show(<Lengths text={'a'.repeat(length)} scene={scene('bluesky')} />);
      act(() => void vi.advanceTimersByTime(1_000));
      return told();
    };
    expect(toldOf(100)).toBe('');
    expect(toldOf(279)).toBe('');
    expect(toldOf(290)).toBe('Bluesky: 10 characters left');
    expect(toldOf(301)).toBe('Bluesky: 1 character too many');
    expect(toldOf(10)).toBe('');
  });

  it('show what does not survive a quotation, and what remains', () => {
    show(<Lengths text="Merci ! Lien en bio" scene={null} />);
    expect(texts('summary')).toEqual(['1 part does not survive a quotation (link)']);
    expect(texts('.fragile del')).toEqual(['Lien en bio']);
    expect(texts('.fragile').at(-1)).toBe('Merci !');
    show(<Lengths text="Merci !" scene={null} />);
    expect(root.querySelector('summary')).toBeNull();
  });
});

function Editor({ start }: { start: string }) {
  const [body, setBody] = useState(start);
  return (
    <>
      <textarea value={body} onInput={(event) => setBody(event.currentTarget.value)} />
      <Shortenings body={body} lang="" field={() => root.querySelector('textarea')} />
    </>
  );
}
const area = (): HTMLTextAreaElement => root.querySelector('textarea') as HTMLTextAreaElement;
const press = (words: string): void => {
  const button = chip(words);
  button.focus();
  act(() => button.click());
};
function type(text: string): void {
  area().value = text;
  act(() => void area().dispatchEvent(new Event('input', { bubbles: true })));
}

describe('ways to say it shorter', () => {
  const start = 'Afin de vous répondre, nous lisons vraiment tout !!';

  it('are listed with what they save', () => {
    show(<Editor start={start} />);
    expect(texts('summary')).toEqual(['3 ways to say it shorter (−13)']);
    expect(chip('“vraiment” is left out, 9 characters fewer: an adverb')).toBeTruthy();
    show(<Editor key="other" start="Merci !" />);
    expect(root.querySelector('details')).toBeNull();
  });

  it('taken in any order, put back in any other; the focus stays on the chip', () => {
    show(<Editor start={start} />);
    press('“Afin de” becomes “Pour”');
    expect(area().value).toBe('Pour vous répondre, nous lisons vraiment tout !!');
    expect(document.activeElement).toBe(chip('Put “Afin de” back'));
    expect(chip('Put “Afin de” back').ariaPressed).toBe('true');
    press('“vraiment” is left out');
    press('“!!” becomes “!”');
    expect(area().value).toBe('Pour vous répondre, nous lisons tout !');
    expect(texts('summary')).toEqual(['Said shorter']);
    type('Bonjour. Pour vous répondre, nous lisons tout !');
    press('Put “Afin de” back');
    press('Put “!!” back');
    press('Put “vraiment” back');
    expect(area().value).toBe(`Bonjour. ${start}`);
  });

  it('whose words she changed can no longer be put back', () => {
    show(<Editor start={start} />);
    press('“Afin de” becomes “Pour”');
    type(area().value.replace('Pour', 'Pourtant'));
    expect(() => chip('Put')).toThrow();
  });
});
