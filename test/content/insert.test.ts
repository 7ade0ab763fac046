// @vitest-environment jsdom
/** What may be written in, what a field holds, and which `/word` stands at its caret. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editingHost, genericComposer, isSecret } from '../../src/content/insert/field.ts';
import { copiesIn, textOf } from '../../src/content/insert/reading.ts';
import { selectWord, slashWord } from '../../src/content/insert/word.ts';

/** Puts markup in the page by its parts; gives the element of id `it`. */
function put(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.getElementById('it') as HTMLElement;
}

beforeEach(() => document.body.replaceChildren());

describe('composers by the general rule', () => {
  test.each([
    ['<textarea id="it"></textarea>', true],
    ['<textarea id="it" readonly></textarea>', false],
    ['<textarea id="it" disabled></textarea>', false],
    ['<div contenteditable="true"><p id="it">x</p></div>', true],
    ['<div contenteditable="false" id="it">x</div>', false],
    ['<p id="it">x</p>', false],
    ['<input id="it" placeholder="Add a comment…">', true],
    ['<input id="it" placeholder="Ajouter un commentaire…">', true],
    ['<input id="it" type="search" placeholder="Search messages">', false],
    ['<form role="search"><input id="it" placeholder="Search posts"></form>', false],
    ['<input id="it" role="searchbox" placeholder="Search posts">', false],
    ['<input id="it" name="city">', false],
    ['<input id="it" type="email" placeholder="Reply to">', false],
  ])('%s: %s', (markup, holds) => {
    expect(genericComposer(put(markup)) !== null).toBe(holds);
  });

  test.each([
    '<input id="it" type="password">',
    '<input id="it" autocomplete="section-a cc-number">',
    '<input id="it" autocomplete="one-time-code">',
    '<input id="it" name="user_password">',
    '<textarea id="it" name="otp-code"></textarea>',
    '<input id="it" aria-label="CVV">',
    '<div id="it" contenteditable="true" aria-label="Security code"></div>',
  ])('%s is secret', (markup) => {
    const field = put(markup);
    expect(isSecret(field)).toBe(true);
    expect(genericComposer(field)).toBeNull();
  });

  test('words that only contain such letters are no secret', () => {
    expect(isSecret(put('<textarea id="it" name="footprints-opinion"></textarea>'))).toBe(false);
  });

  test('the outermost editable element is the one that takes the focus', () => {
    const inner = put(
      '<div contenteditable="true" class="outer"><div contenteditable="true"><b id="it">x</b></div></div>',
    );
    expect(editingHost(inner)?.className).toBe('outer');
    expect(
      editingHost(put('<div contenteditable="true"><span contenteditable="false" id="it">@ada</span></div>')),
    ).toBeNull();
  });
});

describe('reading a field back', () => {
  test('emoji images count by their alt, placeholders do not', () => {
    const field = put(
      '<div id="it" contenteditable="true"><span contenteditable="false">Your reply</span><p>Bravo <img alt="🎉"></p><p>oui</p></div>',
    );
    expect(textOf(field)).toBe('Bravo 🎉oui');
  });

  test.each([
    ['Bonjour\n\nÀ bientôt', 'Bonjour\nÀ bientôt', 1],
    ['Bonjour À\u00a0bientôt\ufeff', 'Bonjour\r\nÀ bientôt', 1],
    ['merci merci', 'merci', 2],
    ['rien', 'merci', 0],
    ['rien', ' \n', 0],
  ])('%j holds %j: %i', (held, text, copies) => {
    expect(copiesIn(held, text)).toBe(copies);
  });
});

describe('/word at the caret', () => {
  const inArea = (before: string, after = ''): string | null => {
    const area = put('<textarea id="it"></textarea>') as HTMLTextAreaElement;
    area.value = before + after;
    area.setSelectionRange(before.length, before.length);
    return slashWord(area);
  };

  test.each([
    ['/merci', '/merci'],
    ['Bonjour /mer', '/mer'],
    ['Bonjour\n/mer', '/mer'],
    ['(/mer', '/mer'],
    ['«\u00a0/mer', '/mer'],
    ['/délai-2', '/délai-2'],
    ['/', null],
    ['Bonjour', null],
    ['et/ou', null],
    ['https://x', null],
    ['//x', null],
    ['/docs/ada', null],
    ['/merci ', null],
    [`/${'x'.repeat(33)}`, null],
  ])('%j: %j', (typed, word) => {
    expect(inArea(typed)).toBe(word);
  });

  test('a selection is no caret', () => {
    const area = put('<textarea id="it">/merci</textarea>') as HTMLTextAreaElement;
    area.setSelectionRange(0, 6);
    expect(slashWord(area)).toBeNull();
  });

  const inEditor = (markup: string, at: string): string | null => {
    const field = put(`<div id="it" contenteditable="true">${markup}</div>`);
    const node = field.querySelector(at)?.firstChild as Text;
    document.getSelection()?.collapse(node, node.length);
    return slashWord(field);
  };

  test.each([
    ['<p>Bonjour</p><p class="at">/mer</p>', '/mer'],
    ['Bonjour<br><span class="at">/mer</span>', '/mer'],
    ['<span class="at">\ufeff/mer</span>', '/mer'],
    ['<b>Bonjour </b><span class="at">/mer</span>', '/mer'],
    ['<b>et</b><span class="at">/ou</span>', null],
    ['<p class="at">Bonjour /mer</p>', '/mer'],
  ])('in an editor, %j: %j', (markup, word) => {
    expect(inEditor(markup, '.at')).toBe(word);
  });
});

describe('selecting the /word', () => {
  afterEach(() => vi.useRealTimers());

  /** The caret behind the last character of the field; what its page does 100 ms after it selected `/merci`. */
  async function heardIn(markup: string): Promise<{ heard: string; taken: boolean }> {
    vi.useFakeTimers();
    const field = put(markup);
    const node = field.firstChild as Text;
    document.getSelection()?.collapse(node, node.length);
    let heard = '';
    document.addEventListener('selectionchange', () => setTimeout(() => (heard = `${document.getSelection()}`), 100), {
      once: true,
    });
    const selected = selectWord(field, '/merci').then((taken) => ({ heard, taken }));
    await vi.advanceTimersByTimeAsync(1_000);
    return selected;
  }

  test('is over once Slate, which listens every 100 ms, has heard of it', async () => {
    expect(await heardIn('<div id="it" contenteditable="true" data-slate-editor="true">bonjour /merci</div>')).toEqual({
      heard: '/merci',
      taken: true,
    });
  });

  test('waits for no other editor that long', async () => {
    expect(await heardIn('<div id="it" contenteditable="true">bonjour /merci</div>')).toEqual({
      heard: '',
      taken: true,
    });
  });

  test('is nothing when the word went', async () => {
    expect((await heardIn('<div id="it" contenteditable="true">bonjour</div>')).taken).toBe(false);
  });
});
