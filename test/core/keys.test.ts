/** Keys of gestures on the keyboards of the world. */
import { describe, expect, test } from 'vitest';
import { ACTIONS, actionOf, type KeyPress, keyFor } from '../../src/core/keys.ts';

function press(key: string, code: string, rest: Partial<KeyPress> = {}): KeyPress {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };
  return { key, code, ...none, ...rest };
}

describe('keyFor', () => {
  test('plain, with Alt when set, with Alt where the site has the letter', () => {
    expect(keyFor('save', 'plain', '')).toEqual({ key: 's', alt: false, label: 'S' });
    expect(keyFor('save', 'alt', '')).toEqual({ key: 's', alt: true, label: 'Alt+S' });
    expect(keyFor('reply', 'plain', 'jkr')).toEqual({ key: 'r', alt: true, label: 'Alt+R' });
    expect(keyFor('tag3', 'plain', '')).toEqual({ key: '3', alt: false, label: '3' });
    expect(keyFor('tag3', 'plain', '123')).toEqual({ key: '3', alt: true, label: 'Alt+3' });
  });

  test('no two actions share a key', () => {
    const keys = ACTIONS.map((action) => keyFor(action, 'plain', '').key);
    expect(new Set(keys).size).toBe(ACTIONS.length);
    expect(ACTIONS).toHaveLength(19);
  });

  test('each action hears its own key', () => {
    for (const setting of ['plain', 'alt'] as const) {
      for (const action of ACTIONS) {
        const { key, alt } = keyFor(action, setting, 'rz');
        expect(actionOf(press(key, '', { altKey: alt }), setting, 'rz')).toBe(action);
        expect(actionOf(press(key, '', { altKey: !alt }), setting, 'rz')).toBeNull();
      }
    }
  });
});

describe('actionOf', () => {
  test.each([
    ['QWERTY', press('s', 'KeyS'), 'save'],
    ['caps lock', press('S', 'KeyS'), 'save'],
    ['AZERTY: Z is where W is', press('z', 'KeyW'), 'undo'],
    ['AZERTY: what is written counts, not the place', press('w', 'KeyZ'), null],
    ['Dvorak: S is where the semicolon is', press('s', 'Semicolon'), 'save'],
    ['a digit', press('1', 'Digit1'), 'tag1'],
    ['the number pad', press('9', 'Numpad9'), 'tag9'],
    ['AZERTY digit without Shift', press('&', 'Digit1'), 'tag1'],
    ['AZERTY digit without Shift, an accented letter', press('é', 'Digit2'), 'tag2'],
    ['AZERTY digit with Shift', press('1', 'Digit1', { shiftKey: true }), 'tag1'],
    ['QWERTY sign with Shift', press('!', 'Digit1', { shiftKey: true }), null],
    ['a letter with Shift', press('S', 'KeyS', { shiftKey: true }), null],
    ['zero', press('0', 'Digit0'), null],
    ['a letter that means nothing', press('q', 'KeyQ'), null],
    ['a longer key name', press('Shift', 'ShiftLeft'), null],
    ['a letter with Ctrl', press('s', 'KeyS', { ctrlKey: true }), null],
    ['a letter with Command', press('s', 'KeyS', { metaKey: true }), null],
    ['AltGr, which Windows tells as Ctrl and Alt', press('s', 'KeyS', { ctrlKey: true, altKey: true }), null],
    ['composition', press('s', 'KeyS', { isComposing: true }), null],
    ['held down', press('s', 'KeyS', { repeat: true }), null],
    ['Alt where none is wanted', press('s', 'KeyS', { altKey: true }), null],
    ['Cyrillic: the place', press('ы', 'KeyS'), 'save'],
    ['a Latin letter that is not ours', press('ñ', 'KeyN'), null],
  ])('plain: %s', (_, event, action) => {
    expect(actionOf(event, 'plain', '')).toBe(action);
  });

  test.each([
    ['Windows and Linux', press('s', 'KeyS'), 'save'],
    ['macOS: Option gives a sign', press('ß', 'KeyS'), 'save'],
    ['macOS: a dead key', press('Dead', 'KeyN'), 'note'],
    ['macOS AZERTY: Option+Z', press('Â', 'KeyW'), 'undo'],
    ['macOS AZERTY: Option+W', press('‹', 'KeyZ'), null],
    ['macOS digit', press('¡', 'Digit1'), 'tag1'],
    ['AZERTY digit', press('&', 'Digit1'), 'tag1'],
    ['Cyrillic', press('ы', 'KeyS'), 'save'],
  ])('with Alt: %s', (_, event, action) => {
    expect(actionOf({ ...event, altKey: true }, 'alt', '')).toBe(action);
  });

  test('where the site has the letter, only Alt is ours', () => {
    expect(actionOf(press('r', 'KeyR'), 'plain', 'r')).toBeNull();
    expect(actionOf(press('r', 'KeyR', { altKey: true }), 'plain', 'r')).toBe('reply');
    expect(actionOf(press('s', 'KeyS'), 'plain', 'r')).toBe('save');
  });
});
