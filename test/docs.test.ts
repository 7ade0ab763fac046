/** The documents say what the sources say. `-u` writes the tables that are made from them again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extraNetworks } from '#extra-networks';
import { ACTIONS, keyFor } from '../src/core/keys.ts';
import { networks } from '../src/networks/index.ts';
import type { Network } from '../src/networks/network.ts';
import { listOf } from '../src/networks/reader/lists.ts';
import { BROWSERS, type Cell } from './matrix/judge.ts';
import { readmeRows } from './matrix/report.ts';
import results from './matrix/results.json' with { type: 'json' };
import { TEXTS } from './matrix/texts.ts';
import { EDITOR_NAMES } from './playground/editors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'PRIVACY.md', 'CHANGELOG.md'];

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

function table(head: string[], rows: string[][]): string {
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** A document with a table put between its markers. */
function withTable(path: string, marker: string, made: string): string {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const text = read(path);
  const [before = '', rest = ''] = text.split(start);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`${path} has no ${start} … ${end}`);
  return `${before}${start}\n${made}\n${end}${after}`;
}

const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\/|\*:\/\/|\/\*$/g, '');

/** Keys that this network's site uses itself, so that ours are asked with Alt. */
function altKeys({ keys = '' }: Network): string {
  const asked = ACTIONS.map((action) => keyFor(action, 'plain', keys)).filter((key) => key.alt);
  return asked.map(({ key }) => `\`${key.toUpperCase()}\``).join(' ') || 'none';
}

/** Sites by name; a site with a domain in each country by the first of them. */
function sites({ hosts }: Network): string {
  const [first = 'any domain, known by its pages', ...others] = hosts.map(hostOf);
  return others.length > 5 ? `${first} and ${others.length} other domains` : [first, ...others].join(', ');
}

function networksTable(list: readonly Network[]): string {
  const yes = (part: unknown): string => (part ? 'yes' : '–');
  const rows = list.map((network) => [
    network.name,
    sites(network),
    'yes',
    yes(listOf(network.post).some(({ quoted }) => quoted)),
    yes(network.profile),
    yes(network.people),
    yes(network.card),
    yes(network.composer),
    altKeys(network),
  ]);
  const head = ['network', 'sites', 'posts, comments', 'quoted posts', 'profiles', 'people lists', 'hover cards'];
  return table([...head, 'replies', 'keys with `Alt`'], rows);
}

/** Name and sentence of each message of one map, as its comment gives it. */
function messagesOf(map: string): string[][] {
  const body = read('src/core/messages.ts').match(new RegExp(`interface ${map} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? '';
  const found = [...body.matchAll(/\/\*\* ([^*]*?) \*\/\n {2}'?([\w.]+)'?:/g)];
  return found.map(([, comment = '', name = '']) => [`\`${name}\``, comment.replaceAll('|', '\\|')]);
}

describe('tables made from the sources', () => {
  it('networks in README', async () => {
    const list = networks.filter((network) => !extraNetworks.includes(network));
    expect(list.length).toBeGreaterThan(1);
    const sorted = [...list].sort((a, b) => a.name.localeCompare(b.name));
    await expect(withTable('README.md', 'networks', networksTable(sorted))).toMatchFileSnapshot('../README.md');
  });

  it('what insertion was proven to do, in README', async () => {
    const cells = results as Cell[];
    const key = ({ editor, text, browser }: Pick<Cell, 'editor' | 'text' | 'browser'>) =>
      `${editor}|${text}|${browser}`;
    const tried = EDITOR_NAMES.flatMap((editor) =>
      TEXTS.flatMap(({ name: text }) => BROWSERS.map((browser) => key({ editor, text, browser }))),
    );
    // Else `npm run matrix -- --json test/matrix/results.json` was not run since an editor or a text came.
    expect(cells.map(key).sort()).toEqual(tried.sort());
    const made = table(...readmeRows(cells));
    await expect(withTable('README.md', 'matrix', made)).toMatchFileSnapshot('../README.md');
  });

  it('messages in ARCHITECTURE', async () => {
    const toBackground = messagesOf('Requests').map((cells) => ['page → background', ...cells]);
    const toTabs = messagesOf('TabRequests').map((cells) => ['→ tab', ...cells]);
    expect(toBackground.length).toBeGreaterThan(5);
    expect(toTabs.length).toBeGreaterThan(2);
    const made = table(['way', 'message', 'what it does'], [...toBackground, ...toTabs]);
    await expect(withTable('ARCHITECTURE.md', 'protocol', made)).toMatchFileSnapshot('../ARCHITECTURE.md');
  });
});

describe('what the documents name', () => {
  it('tables of the database, with their keys and indexes', () => {
    const stores = [...read('src/storage/db.ts').matchAll(/^ {2}(\w+): '([^']+)',$/gm)];
    expect(stores.length).toBeGreaterThan(5);
    const wanted = stores.map(([, name, keys]) => `| \`${name}\` | \`${keys}\` |`);
    const text = read('ARCHITECTURE.md');
    expect(wanted.filter((line) => !text.includes(line))).toEqual([]);
  });

  it.each(DOCUMENTS)('files of %s exist', (document) => {
    const named = [...read(document).matchAll(/`((?:src|test|public)\/[\w./-]+)`/g)].map((found) => found[1] ?? '');
    const linked = [...read(document).matchAll(/\]\(([^):#]+)\)/g)].map((found) => found[1] ?? '');
    expect([...named, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(DOCUMENTS)('commands of %s exist', (document) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(document).matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('the imports that the structure test allows', () => {
    const folders = [...read('test/structure.test.ts').matchAll(/^ {2}(\w+): \{ ?(?:ours|$)/gm)].map(
      ([, name]) => name,
    );
    expect(folders.length).toBeGreaterThan(5);
    const text = read('ARCHITECTURE.md');
    expect(folders.filter((name) => !text.includes(`| \`src/${name}\` |`))).toEqual([]);
  });

  it('every permission of the manifest', () => {
    const { permissions } = JSON.parse(read('manifest.json'));
    const text = read('PRIVACY.md');
    const missing = permissions.filter((name: string) => !text.includes(`\`${name.replace(/^\{\{\w+\}\}\./, '')}\``));
    expect(missing).toEqual([]);
  });

  it('the oldest browsers, as the manifest has them', () => {
    const manifest = read('manifest.json');
    const chrome = /minimum_chrome_version": "(\d+)/.exec(manifest)?.[1];
    const firefox = /strict_min_version": "(\d+)/.exec(manifest)?.[1];
    expect(read('README.md')).toContain(`Chrome ${chrome} or newer`);
    expect(read('README.md')).toContain(`Firefox ${firefox} or newer`);
  });

  it('the version, first in CHANGELOG', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });
});
