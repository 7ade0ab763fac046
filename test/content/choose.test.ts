// @vitest-environment jsdom
/** A text chosen outside the picker is looked at by the same guards, with the limit that its page tells. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../src/platform/bus.ts', () => ({ ask: vi.fn() }));
vi.mock('../../src/platform/i18n.ts', () => ({ t: (key: string) => key }));

import type { FrameContext } from '../../src/content/context.ts';
import { choose, renderHere } from '../../src/content/picker/choose.ts';
import type { Caution, Checked } from '../../src/core/guards/checked.ts';
import type { Scene } from '../../src/core/messages.ts';
import { networks } from '../../src/networks/index.ts';
import type { Network } from '../../src/networks/network.ts';
import { ask } from '../../src/platform/bus.ts';
import { aPost, aReader } from './fakes.ts';

const said: string[] = [];
const context = {
  reader: () => ({ ...aReader(document), self: () => 'lumio' }),
  say: ({ text }: { text: string }) => said.push(text),
} as unknown as FrameContext;
const scene: Scene = { account: null, post: aPost(), network: 'mastodon', url: location.href };
const spot = { scene, flag: null };
const limit = { max: 40, rule: 'mastodon' };

const tooLong: Caution = { guard: 'too-long', level: 'stop', words: 'Too long.', spans: [] };
const checked = (...cautions: Caution[]): Checked => ({ cautions, personal: [], additions: [] });
const rendered = (text: string | null, what: Checked | null) => ({
  ...{ text, missing: [], fault: null, lang: 'en', checked: what },
});

beforeEach(() => {
  globalThis.vigieNetworks = { mastodon: networks.find(({ id }) => id === 'mastodon') as Network };
  document.body.innerHTML =
    '<div id="mastodon" class="app-holder"></div><script id="initial-state" type="application/json">{"max_toot_chars":40}</script>';
});
afterEach(() => {
  globalThis.vigieNetworks = undefined;
  document.body.replaceChildren();
  vi.mocked(ask).mockReset();
  said.length = 0;
});

test('a reply is rendered for the page, and goes where nothing speaks against it', async () => {
  vi.mocked(ask).mockResolvedValue(rendered('Hello', checked()));
  const [go, askFor] = [vi.fn(), vi.fn()];
  await choose(context, { id: 'r', title: 'Thanks' }, spot, { go, askFor });
  expect(ask).toHaveBeenCalledExactlyOnceWith('reply.render', { id: 'r', scene, filled: {}, self: 'lumio', limit });
  expect([go.mock.calls, askFor.mock.calls]).toEqual([[['Hello']], []]);
});

test.each([
  ['lacks something', rendered(null, null)],
  ['is too long for this page', rendered('Hello', checked(tooLong))],
])('a reply that %s is shown first', async (_, answer) => {
  vi.mocked(ask).mockResolvedValue(answer);
  const [go, askFor] = [vi.fn(), vi.fn()];
  await choose(context, { id: 'r', title: 'Thanks' }, spot, { go, askFor });
  expect(go).not.toHaveBeenCalled();
  expect(askFor.mock.calls).toEqual([[{ ...answer, id: 'r', title: 'Thanks', way: 'insert' }]]);
});

test('a reply that she has not seen is shown first, even where nothing speaks against it', async () => {
  vi.mocked(ask).mockResolvedValue(rendered('Hello', checked()));
  const askFor = vi.fn();
  await choose(context, { id: 'r', title: 'Thanks' }, spot, { go: null, askFor });
  expect(askFor).toHaveBeenCalledOnce();
});

test('a text of no reply is checked as it stands; it goes, or is shown with what speaks against it', async () => {
  const [go, askFor] = [vi.fn(), vi.fn()];
  const chosen = { id: null, title: 'Answer meanwhile', text: 'We are looking into it' };
  vi.mocked(ask).mockResolvedValueOnce(checked()).mockResolvedValueOnce(checked(tooLong));
  await choose(context, chosen, spot, { go, askFor });
  const { text, title } = chosen;
  const asked = { text, replyId: null, scene, flag: null, self: 'lumio', limit };
  expect(ask).toHaveBeenCalledExactlyOnceWith('reply.check', asked);
  expect([go.mock.calls, askFor.mock.calls]).toEqual([[[text]], []]);
  await choose(context, chosen, spot, { go, askFor });
  expect(go).toHaveBeenCalledOnce();
  expect(askFor.mock.calls).toMatchObject([[{ id: null, title, text, way: 'insert', checked: checked(tooLong) }]]);
});

test('where nobody answers, nothing goes, and that is said', async () => {
  vi.mocked(ask).mockRejectedValue(new Error('gone'));
  const [go, askFor] = [vi.fn(), vi.fn()];
  await choose(context, { id: 'r', title: 'Thanks' }, spot, { go, askFor });
  expect([go.mock.calls, askFor.mock.calls, said]).toEqual([[], [], ['pickerError. pickerErrorText']]);
});

test('a new post has the room of one', async () => {
  const [origin, linkedin] = [`${location.origin}/*`, networks.find(({ id }) => id === 'linkedin') as Network];
  globalThis.vigieNetworks = { linkedin: { ...linkedin, hosts: [origin] } };
  vi.mocked(ask).mockResolvedValue(rendered('Hello', checked()));
  for (const post of [aPost(), null]) await renderHere(context, { ...scene, post }, 'r');
  const limits = vi.mocked(ask).mock.calls.map(([, body]) => (body as { limit?: { max: number } }).limit?.max);
  expect(limits).toEqual([1_250, 3_000]);
});
