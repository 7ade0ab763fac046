// @vitest-environment jsdom
/** What the bar shows of a person is asked for once, and again when she may have changed it elsewhere. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const ask = vi.fn<(name: string, body: { account: string }) => Promise<unknown>>();
vi.mock('../../src/platform/bus.ts', () => ({ ask }));

const { keepCards } = await import('../../src/content/bar/cards.ts');
const { onReturn } = await import('../../src/content/return.ts');

const ADA = 'demo:ada';
const card = (note: string): unknown => ({ notes: [note] });

describe('cards', () => {
  const saved = new Set<string>();
  const arrived = vi.fn();
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    saved.clear();
    saved.add(ADA);
    arrived.mockClear();
    ask.mockReset().mockResolvedValue(card('first'));
  });
  const known = async () => {
    const cards = keepCards((account) => saved.has(account), arrived);
    cards.of(ADA);
    await settled();
    return cards;
  };

  it('are asked for once', async () => {
    const cards = await known();
    expect(cards.of(ADA)).toEqual(card('first'));
    expect(ask).toHaveBeenCalledTimes(1);
    expect(arrived).toHaveBeenCalledTimes(1);
  });

  it('stay in sight while they are asked for again', async () => {
    const cards = await known();
    ask.mockResolvedValue(card('written in the popup'));
    cards.renew();
    expect(cards.of(ADA)).toEqual(card('first'));
    await settled();
    expect(arrived).toHaveBeenCalledTimes(2);
    expect(cards.of(ADA)).toEqual(card('written in the popup'));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('do not come from a question older than the change', async () => {
    let answer: (value: unknown) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const cards = await known();
    cards.renew();
    ask.mockResolvedValue(card('new'));
    cards.of(ADA);
    await settled();
    answer(card('old'));
    await settled();
    expect(cards.of(ADA)).toEqual(card('new'));
  });

  it('are asked for again after no answer', async () => {
    ask.mockRejectedValueOnce(new Error('gone'));
    const cards = await known();
    cards.of(ADA);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('are gone with the person', async () => {
    const cards = await known();
    saved.clear();
    cards.renew();
    expect(cards.of(ADA)).toBeNull();
    saved.add(ADA);
    expect(cards.of(ADA)).toBeNull();
  });
});

describe('her return to the page', () => {
  it.each([
    ['the window takes the focus', () => window.dispatchEvent(new Event('focus'))],
    ['the pointer enters', () => document.documentElement.dispatchEvent(new Event('pointerenter'))],
    ['the tab is shown', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('%s', (_, happen) => {
    const back = vi.fn();
    const life = new AbortController();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    onReturn(document, back, life.signal, () => true);
    happen();
    expect(back).toHaveBeenCalledTimes(1);
    life.abort();
    happen();
    expect(back).toHaveBeenCalledTimes(1);
    state.mockRestore();
  });

  it('is not a tab that goes out of sight, nor a field that takes the focus', () => {
    const back = vi.fn();
    const life = new AbortController();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const field = document.body.appendChild(document.createElement('input'));
    onReturn(document, back, life.signal, () => true);
    document.dispatchEvent(new Event('visibilitychange'));
    field.dispatchEvent(new FocusEvent('focus'));
    expect(back).not.toHaveBeenCalled();
    life.abort();
    state.mockRestore();
  });
  it('is nothing that the page makes up', () => {
    const back = vi.fn();
    const life = new AbortController();
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    onReturn(document, back, life.signal);
    window.dispatchEvent(new Event('focus'));
    document.documentElement.dispatchEvent(new Event('pointerenter'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(back).not.toHaveBeenCalled();
    life.abort();
    state.mockRestore();
  });
});
