// @vitest-environment jsdom
/** How long a reply is, in the picker: by the rule of the page in front of her. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('../ui/words.ts'));

import { limitHere } from '../../src/content/picker/limit.ts';
import { TextLength } from '../../src/content/picker/text-length.tsx';
import type { Limit } from '../../src/core/length/limit.ts';
import { networks } from '../../src/networks/index.ts';
import type { Network } from '../../src/networks/network.ts';

const network = (id: string): Network => networks.find((each) => each.id === id) as Network;

/** As if the browser had put a network's script into the page. */
function bring(id: string, hosts = [`${location.origin}/*`]): void {
  globalThis.vigieNetworks = { [id]: { ...network(id), hosts } };
}

afterEach(() => {
  globalThis.vigieNetworks = undefined;
  document.body.replaceChildren();
});

describe('the limit of a page', () => {
  test('is that of its network, larger for a new post where it is', () => {
    bring('linkedin');
    expect(limitHere(true)).toEqual({ max: 1_250, rule: 'utf-16' });
    expect(limitHere(false)).toEqual({ max: 3_000, rule: 'utf-16' });
    bring('bluesky');
    expect(limitHere(false)).toEqual({ max: 300, rule: 'bluesky' });
  });

  test('is that of the server, where servers differ', () => {
    bring('mastodon', []);
    document.body.innerHTML = '<div id="mastodon" class="app-holder"></div>';
    expect(limitHere(true)).toEqual({ max: 500, rule: 'mastodon' });
    document.body.innerHTML += '<script id="initial-state" type="application/json">{"max_toot_chars":1000}</script>';
    expect(limitHere(true)).toEqual({ max: 1_000, rule: 'mastodon' });
  });

  test.each(['0', '9'.repeat(400)])('is not taken from a server that tells nonsense: %.12s', (told) => {
    bring('mastodon', []);
    document.body.innerHTML = `<div id="mastodon" class="app-holder"></div><script id="initial-state" type="application/json">{"max_toot_chars":${told}}</script>`;
    expect(limitHere(true)).toBeNull();
  });

  test('is not known of other pages', () => {
    expect(limitHere(true)).toBeNull();
    bring('x', ['https://x.com/*']);
    expect(limitHere(true)).toBeNull();
  });
});

describe('the length of a text', () => {
  const limit: Limit = { max: 300, rule: 'bluesky' };
  function show(text: string, of: Limit | null): void {
    const root = document.body.appendChild(document.createElement('div'));
    act(() => void render(h(TextLength, { text, limit: of }), root));
  }
  const shown = (): (string | undefined)[] => [
    document.querySelector('.length')?.className,
    document.querySelector('.length')?.textContent ?? undefined,
    document.querySelector('[role=status]')?.textContent ?? undefined,
  ];

  test.each([
    ['a'.repeat(200), ['length', '200 / 300', '']],
    ['a'.repeat(290), ['length', '290 / 300', '10 characters left']],
    ['a'.repeat(312), ['length over', '312 / 300 · 12 characters too many', '12 characters too many']],
    ['', [undefined, undefined, '']],
  ])('%#', (text, expected) => {
    show(text, limit);
    expect(shown()).toEqual(expected);
  });

  test('is not told where no limit is known', () => {
    show('a', null);
    expect(document.body.textContent).toBe('');
  });
});
