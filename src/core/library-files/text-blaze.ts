/** Text Blaze's export of folders: `{ version, folders: [{ name, snippets: [{ name, shortcut, type, text, html }] }] }`. */
import { isChangedBlazeSetting, readCommands, writeCommands } from './blaze-commands.ts';
import { type Found, gather, notes, tidyLine } from './gather.ts';
import { htmlToText } from './html.ts';
import { type Item, isItem, itemsIn, listIn, parseJson, valueIn, wordsIn } from './json.ts';
import type { Speech } from './labels.ts';
import { FileFault, LIMITS, type Library, type WrittenFile } from './library.ts';
import { lossesOf, type Outgoing } from './written.ts';

function snippetFrom(item: Item, folder: string): Found {
  const { told, tell } = notes();
  const html = wordsIn(item, 'html');
  const plain = wordsIn(item, 'text');
  const isHtml = html !== '' && (wordsIn(item, 'type') === 'html' || plain === '');
  const body = isHtml ? htmlToText(html, tell) : plain;
  const abbreviation = wordsIn(item, 'shortcut');
  return { title: wordsIn(item, 'name'), abbreviation, folder, parts: readCommands(body, tell), told };
}

function snippetsIn(folder: Item, above: string, depth: number): Found[] {
  if (depth > LIMITS.depth) throw new FileFault('too-deep');
  const name = tidyLine(wordsIn(folder, 'name'));
  const path = [above, name].filter(Boolean).join('/');
  const own = itemsIn(folder, 'snippets').map((item) => snippetFrom(item, path));
  return [...own, ...itemsIn(folder, 'children').flatMap((inner) => snippetsIn(inner, path, depth + 1))];
}

export function isTextBlaze(value: unknown): value is Item {
  return isItem(value) && Array.isArray(valueIn(value, 'folders')) && listIn(value, 'folders').every(isItem);
}

export function readTextBlaze(said: string, lang: Speech): Library {
  const value = parseJson(said);
  if (!isTextBlaze(value)) throw new FileFault('other-format');
  return gather(
    itemsIn(value, 'folders').flatMap((folder) => snippetsIn(folder, '', 0)),
    [],
    lang,
  );
}

export function writeTextBlaze(replies: readonly Outgoing[], lang: Speech): WrittenFile {
  const folders = new Map<string, object[]>(replies.map(({ folder }) => [folder, []]));
  for (const { title, shortcut, parts, folder } of replies) {
    const abbreviation = shortcut && `/${shortcut}`;
    const text = writeCommands(parts, lang);
    folders.get(folder)?.push({ name: title, shortcut: abbreviation, type: 'text', text, html: '' });
  }
  const speaks = { proposals: true, days: true, random: false, person: false, isChangedLabel: isChangedBlazeSetting };
  const root = { version: 1, folders: [...folders].map(([name, snippets]) => ({ name, snippets })) };
  return { text: JSON.stringify(root, null, 2), losses: lossesOf(replies, ['folder'], speaks) };
}
