// @vitest-environment jsdom
/** Keys act only where they mean something, and never while she types. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startKeyboard } from '../../src/content/keyboard.ts';
import { isTyping } from '../../src/content/typing.ts';
import type { Action } from '../../src/core/keys.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';

const press = (key: string, init: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', {
    key,
    code: `Key${key.toUpperCase()}`,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });

const inPage = (html: string): Element => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return document.querySelector('[data-at]') ?? document.body;
};

describe('typing', () => {
  const typed = (html: string, init?: KeyboardEventInit): boolean => {
    let answer = false;
    const hear = (event: KeyboardEvent): void => {
      answer = isTyping(event);
    };
    window.addEventListener('keydown', hear, { once: true });
    inPage(html).dispatchEvent(press('s', init));
    return answer;
  };

  it.each([
    '<input data-at>',
    '<input type="search" data-at>',
    '<textarea data-at></textarea>',
    '<select data-at></select>',
    '<div contenteditable><p><b data-at>x</b></p></div>',
    '<div contenteditable="plaintext-only" data-at></div>',
    '<div role="textbox" data-at></div>',
    '<div role="combobox"><span data-at></span></div>',
    '<div role="searchbox" data-at></div>',
    '<ul role="menu"><li role="menuitem" data-at></li></ul>',
  ])('is what happens in %s', (html) => expect(typed(html)).toBe(true));

  it.each([
    '<article data-at tabindex="0"></article>',
    '<button data-at></button>',
    '<input type="checkbox" data-at>',
    '<div contenteditable="false" data-at></div>',
    '<div role="button" data-at></div>',
  ])('is not what happens in %s', (html) => expect(typed(html)).toBe(false));

  it('is what an input method does, before it says so', () => {
    expect(typed('<p data-at></p>', { isComposing: true })).toBe(true);
    expect(typed('<p data-at></p>', { keyCode: 229 })).toBe(true);
  });

  it('is seen through an open shadow root', () => {
    const host = inPage('<div data-at></div>');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    let answer = false;
    window.addEventListener('keydown', (event) => (answer = isTyping(event)), { once: true });
    field.dispatchEvent(press('s'));
    expect(answer).toBe(true);
  });
});

describe('the keyboard', () => {
  let life: AbortController;
  let done: Action[];
  let acts: Set<Action>;
  let siteKeys: string;
  let site: KeyboardEvent[];
  const hearSite = (event: KeyboardEvent): void => {
    site.push(event);
  };
  let trusted: WeakSet<Event>;
  const type = (key: string, init?: KeyboardEventInit): KeyboardEvent => {
    const event = press(key, init);
    trusted.add(event);
    document.body.dispatchEvent(event);
    return event;
  };

  beforeEach(() => {
    life = new AbortController();
    done = [];
    acts = new Set<Action>(['save', 'tag1']);
    siteKeys = '';
    site = [];
    trusted = new WeakSet();
    const gesture = (action: Action) => (acts.has(action) ? () => void done.push(action) : null);
    const settings = () => DEFAULT_SETTINGS;
    startKeyboard(window, {
      settings,
      siteKeys: () => siteKeys,
      gesture,
      signal: life.signal,
      trusts: (event) => trusted.has(event),
    });
    document.addEventListener('keydown', hearSite);
  });
  afterEach(() => {
    document.removeEventListener('keydown', hearSite);
    life.abort();
    vi.restoreAllMocks();
  });

  it('acts, and keeps the key from the site', () => {
    expect(type('s').defaultPrevented).toBe(true);
    expect([done, site.length]).toEqual([['save'], 0]);
  });

  it('leaves to the site what has nothing to act on', () => {
    expect(type('d').defaultPrevented).toBe(false);
    expect([done, site.length]).toEqual([[], 1]);
  });

  it('never shadows a letter of the site, which is then asked with Alt', () => {
    siteKeys = 's';
    type('s');
    expect([done, site.length]).toEqual([[], 1]);
    type('s', { altKey: true });
    expect(done).toEqual(['save']);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('leaves shortcuts with %o alone', (init) => {
    type('s', init);
    expect([done, site.length]).toEqual([[], 1]);
  });

  it('takes the digits of a French keyboard without Shift', () => {
    type('&', { code: 'Digit1' });
    expect(done).toEqual(['tag1']);
  });

  it('believes no key that a script of the page made up', () => {
    document.body.dispatchEvent(press('s'));
    expect(done).toEqual([]);
  });

  it('hears nothing any more after the end', () => {
    life.abort();
    type('s');
    expect([done, site.length]).toEqual([[], 1]);
  });
});
