/** What a picture is by its bytes, and what it is called. */
import { expect, test } from 'vitest';
import { fileNameOf, MOST_NAME, nameFromFile, pictureType } from '../../src/core/picture.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIDAT', null],
  ['\x89PNG\n\x1a\n\0\0\0\rIHDRx', null],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['GIF89a\x01\0\x01\0', 'image/gif'],
  ['GIF87a\x01\0\x01\0', 'image/gif'],
  ['GIF88a\x01\0\x01\0', null],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ['RIFF\x10\0\0\0WAVEfmt ', null],
  ['<svg xmlns="http', null],
  ['<!doctype html>', null],
  ['', null],
])('%j is %s', (head, type) => {
  expect(pictureType(bytes(head))).toBe(type);
});

test.each([
  ['chat_qui dort.PNG', 'chat qui dort'],
  ['C:\\Images\\chat.jpeg', 'chat'],
  ['../../etc/passwd.gif', 'passwd'],
  ['v2.0 final', 'v2.0 final'],
  ['.png', ''],
  ['', ''],
])('%j is named %j', (file, name) => {
  expect(nameFromFile(file)).toBe(name);
});

test('names have an end, and files a name that any disk takes', () => {
  expect(nameFromFile(`${'a'.repeat(500)}.png`)).toHaveLength(MOST_NAME);
  expect(fileNameOf({ name: 'chat', type: 'image/gif' })).toBe('chat.gif');
  expect(fileNameOf({ name: ' ../a:b*\n"c" ', type: 'image/jpeg' })).toBe('a b c.jpg');
  expect(fileNameOf({ name: '...', type: 'text/html' })).toBe('picture.png');
});
