// @vitest-environment jsdom
/** Where a reply goes, whom it is about, what waits for which field, and where its list stands. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../src/platform/bus.ts', () => ({ ask: vi.fn(async () => ({ undo: null })) }));
vi.mock('../../src/platform/i18n.ts', () => ({ t: (key: string) => key, tn: (key: string) => key }));
vi.mock('../../src/content/insert/clipboard.ts', () => ({ copyText: async () => true, clipboardKey: () => 'Ctrl+V' }));
const inserted = vi.fn(async (_: { field: HTMLElement; text: string }) => 'inserted');
vi.mock('../../src/content/insert/insert.ts', () => ({ insertText: inserted }));

const { followComposers } = await import('../../src/content/composers.ts');
const { shortcutHits } = await import('../../src/content/picker/inline.ts');
const { rowAfter } = await import('../../src/content/picker/rows.ts');
const { place } = await import('../../src/content/picker/place.ts');
const { composerFor, sceneOf } = await import('../../src/content/picker/target.ts');
const { startWaiting, WAIT_MS } = await import('../../src/content/picker/waiting.ts');

import type { FrameContext } from '../../src/content/context.ts';
import type { Scene } from '../../src/core/messages.ts';
import type { Reader } from '../../src/networks/reading.ts';
import { aPost, aReader } from './fakes.ts';

const link = (id: string): string => `https://demo.example/p/${id}`;
const sceneAbout = (id: string | null): Scene => ({
  account: null,
  post: id ? aPost({ id: `demo:${id}`, permalink: link(id) }) : null,
  network: 'demo',
  url: 'https://demo.example/',
});

/** A field that answers the post named in `data-answers`, on a network that tells, or does not. */
function aFrame(tells = true): {
  context: FrameContext;
  said: string[];
  life: AbortController;
  at: (url: string) => void;
} {
  const reader: Reader = {
    ...aReader(document),
    readPost: (root) => aPost({ id: `demo:${root.id}`, permalink: link(root.id), handle: 'Ada' }),
    answers: (field) => (field.dataset.answers ? link(field.dataset.answers) : null),
  };
  reader.network = { ...reader.network, composer: { field: 'textarea', ...(tells ? { answers: () => null } : {}) } };
  const said: string[] = [];
  const life = new AbortController();
  let url = 'https://demo.example/';
  const context = {
    document,
    signal: life.signal,
    host: { element: document.createElement('div'), holds: () => false },
    reader: () => reader,
    roots: () => reader.postRoots(document),
    scene: () => ({ ...sceneAbout(null), url }),
    flag: () => null,
    kept: () => undefined,
    say: ({ text }: { text: string }) => said.push(text),
  } as unknown as FrameContext;
  return {
    context,
    said,
    life,
    at: (next) => {
      url = next;
    },
  };
}

function field(answers?: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  if (answers) area.dataset.answers = answers;
  document.body.append(area);
  return area;
}

beforeEach(() => {
  document.body.replaceChildren();
  inserted.mockClear();
});

describe('which composer', () => {
  test('one that answers the scene’s post, before the last one used', () => {
    const { context } = aFrame();
    const [other, right] = [field('2'), field('1')];
    const composers = followComposers(context);
    other.focus();
    other.blur();
    expect(composerFor(context, composers, sceneAbout('1'))).toBe(right);
  });

  test('never one that answers another post', () => {
    const { context } = aFrame();
    const other = field('2');
    const composers = followComposers(context);
    other.focus();
    expect(composerFor(context, composers, sceneAbout('1'))).toBeNull();
    expect(composerFor(context, composers, sceneAbout(null))).toBe(other);
  });

  test('a new post’s field only while it has the focus, where the network tells them apart', () => {
    const { context } = aFrame();
    const fresh = field();
    const composers = followComposers(context);
    fresh.focus();
    expect(composerFor(context, composers, sceneAbout('1'))).toBe(fresh);
    fresh.blur();
    expect(composerFor(context, composers, sceneAbout('1'))).toBeNull();
    const silent = aFrame(false).context;
    const known = followComposers(silent);
    fresh.focus();
    fresh.blur();
    expect(composerFor(silent, known, sceneAbout('1'))).toBe(fresh);
  });

  test('none once it left the page', () => {
    const { context } = aFrame(false);
    const gone = field();
    const composers = followComposers(context);
    gone.focus();
    gone.remove();
    expect(composerFor(context, composers, sceneAbout(null))).toBeNull();
  });
});

describe('whom a composer speaks to', () => {
  test('the post that it answers, wherever the pointer is', () => {
    const { context } = aFrame();
    const article = document.createElement('article');
    article.id = '2';
    const answering = field('2');
    document.body.append(article);
    const scene = sceneOf(context, followComposers(context), answering, sceneAbout('1'));
    expect(scene.post?.id).toBe('demo:2');
    expect(scene.account?.handle).toBe('Ada');
  });

  test('nobody, when that post is not in the page, or when it is a new post', () => {
    const { context } = aFrame();
    const composers = followComposers(context);
    expect(sceneOf(context, composers, field('9'), sceneAbout('1'))).toMatchObject({ post: null, account: null });
    expect(sceneOf(context, composers, field(), sceneAbout('1'))).toMatchObject({ post: null, account: null });
  });
});

describe('a text that waits', () => {
  const arm = (tells = true) => {
    const frame = aFrame(tells);
    const composers = followComposers(frame.context);
    const armed = startWaiting(frame.context, composers);
    armed.wait({ text: 'Merci', replyId: null, scene: sceneAbout('1'), flag: null });
    return frame;
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

  test('goes once into the field that answers its post', async () => {
    arm();
    field('2').focus();
    await settled();
    expect(inserted).not.toHaveBeenCalled();
    const right = field('1');
    right.focus();
    right.blur();
    right.focus();
    await settled();
    expect(inserted.mock.calls.map(([{ field, text }]) => [field, text])).toEqual([[right, 'Merci']]);
  });

  test('not into a new post’s field that was there before', async () => {
    const before = field();
    arm();
    before.focus();
    await settled();
    expect(inserted).not.toHaveBeenCalled();
    const opened = field();
    opened.focus();
    await settled();
    expect(inserted).toHaveBeenCalledTimes(1);
  });

  test('where fields do not tell, only on the page where it was asked', async () => {
    const { at } = arm(false);
    const any = field();
    at('https://demo.example/elsewhere');
    any.focus();
    await settled();
    expect(inserted).not.toHaveBeenCalled();
    at('https://demo.example/');
    any.blur();
    any.focus();
    await settled();
    expect(inserted).toHaveBeenCalledTimes(1);
  });

  test('no longer than two minutes', () => {
    vi.useFakeTimers();
    const { said } = arm();
    vi.advanceTimersByTime(WAIT_MS + 1);
    vi.useRealTimers();
    expect(said).toEqual(['pickerWaiting', 'pickerExpired']);
    field('1').focus();
    expect(inserted).not.toHaveBeenCalled();
  });
});

describe('lists', () => {
  const hits = ['merci', 'merci2', 'mer', 'délai', ''].map((shortcut) => ({
    id: shortcut,
    title: 'merci',
    shortcut,
    lang: '',
    tags: [],
    preview: '',
    because: '',
    fault: null,
  }));

  test.each([
    ['/mer', ['mer', 'merci', 'merci2']],
    ['/DELAI', ['délai']],
    ['/erci', []],
  ])('%s finds shortcuts that begin so, the nearest first', (word, found) => {
    expect(shortcutHits(hits, word).map(({ shortcut }) => shortcut)).toEqual(found);
  });

  test.each([
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['PageDown', 0, 3, 2],
    ['PageUp', 2, 3, 0],
    ['a', 0, 3, null],
    ['ArrowDown', 0, 0, null],
  ])('%s from %i of %i: %s', (key, at, count, next) => {
    expect(rowAfter(key, at, count)).toBe(next);
  });
});

describe('place', () => {
  const view = { width: 1000, height: 800 };
  const size = { width: 400, height: 440 };

  test.each([
    ['under, with room', { left: 100, top: 100, bottom: 140 }, { left: 100, top: 146, maxHeight: 440 }],
    ['over, at the foot', { left: 100, top: 700, bottom: 740 }, { left: 100, bottom: 106, maxHeight: 440 }],
    ['within the sides', { left: 900, top: 100, bottom: 140 }, { left: 592, top: 146, maxHeight: 440 }],
    ['lower than asked, on the larger side', { left: 0, top: 300, bottom: 420 }, { left: 8, top: 426, maxHeight: 366 }],
    [
      'at the foot, when the anchor fills the view',
      { left: 0, top: 10, bottom: 790 },
      { left: 8, bottom: 8, maxHeight: 440 },
    ],
    [
      'at the foot, when the anchor is out of view',
      { left: 0, top: -90, bottom: -50 },
      { left: 8, bottom: 8, maxHeight: 440 },
    ],
  ])('%s', (_, anchor, wanted) => {
    expect(place(anchor, size, view)).toEqual(wanted);
  });
});
