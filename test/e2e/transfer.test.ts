/** Replies from files and to files, in a real Chromium: seen, chosen, written, taken back; each format and back. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/core/library-files/formats.ts';
import type { Reply } from '../../src/core/reply.ts';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { rowsOf } from '../journey/database.ts';
import { root } from '../tools/node.ts';
import { faultsOf } from '../ui/accessible.ts';
import { HOSTILE, reply, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let vigie: OpenChromium;
let page: Page;
const errors: string[] = [];

const fixture = (name: string): string => join(root, 'test/files', name);
const titles = async (): Promise<string[]> => (await rowsOf(page, 'replies')).map(({ title }) => title).sort();
const open = async (hash: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${vigie.extensionId}/src/ui/dashboard/index.html#${hash}`);
};
const importButton = () => page.locator('.form-foot button.primary');
const status = () => page.locator('.transfer-body [role="status"]');

/** A file with these words, chosen as she would. */
async function choose(name: string, content: string | Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

async function emptyReplies(): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vigie');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['replies', 'versions'], 'readwrite');
          writing.objectStore('replies').clear();
          writing.objectStore('versions').clear();
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

async function withReplies(rows: Reply[], hash = 'replies/transfer'): Promise<void> {
  await emptyReplies();
  await seed(page, { replies: rows });
  await open(hash);
  await page.locator('.transfer, .library').first().waitFor();
}

beforeAll(async () => {
  vigie = await openChromium({ extension: join(root, 'dist/chrome-playground'), lang: 'fr' });
  page = await vigie.openPage('src/ui/dashboard/index.html#replies');
  page.on('pageerror', (error) => errors.push(error.message));
  await page.locator('.library').waitFor();
});
afterAll(() => vigie?.close());
beforeEach(() => {
  errors.length = 0;
});

describe('import', () => {
  it('goes from the list to a file, shows what would come, writes it, and takes it back', async () => {
    await withReplies([], 'replies');
    await page.getByRole('button', { name: 'Importer, exporter' }).click();
    await page.locator('input[type="file"]').setInputFiles(fixture('espanso.yml'));
    await soon(() => page.locator('.planned').count()).toBeGreaterThan(5);
    expect(await page.locator('.transfer select').first().inputValue()).toBe('espanso');
    await page.locator('.remarks summary').click();
    await soon(() => status().innerText()).toContain('script');
    expect(await faultsOf(page)).toEqual([]);
    expect(await rowsOf(page, 'replies')).toEqual([]);
    expect(await importButton().innerText()).toBe('Importer 11 réponses');
    await importButton().click();
    await page.locator('.toast').waitFor();
    expect(await page.locator('.toast').innerText()).toContain('11 réponses importées');
    expect(await titles()).toHaveLength(11);
    await page.locator('.toast button').first().click();
    await soon(titles).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('writes over nothing before she chose it, by keys alone', async () => {
    const mine = [
      reply('a', 'Merci', 'La mienne', { shortcut: 'merci' }),
      reply('b', 'Autre', 'Tout autre', { shortcut: 'adr' }),
    ];
    await withReplies(mine);
    await choose('x.csv', 'titre;texte;raccourci\nMerci;La leur;merci\nAdresse;Rue;adr\nNeuve;Neuve !;n\n');
    await page.locator('#planned-2').waitFor();
    expect(await page.locator('.planned .chip').allInnerTexts()).toEqual(['modifiée', 'conflit', 'nouvelle']);
    expect(await importButton().innerText()).toBe('Importer 1 réponse');
    await page.locator('#planned').focus();
    await page.keyboard.press('p');
    await soon(() => page.locator('.planned-detail del').first().innerText()).toBe('mienne');
    await page.keyboard.press('ArrowDown');
    await soon(() => page.locator('.planned-detail').innerText()).toContain(
      '« Autre » a déjà le raccourci /adr.'.replaceAll(/« | »/g, (it) => it.replace(' ', '\u202f')),
    );
    await page.keyboard.press('d');
    expect(await faultsOf(page)).toEqual([]);
    expect(await importButton().innerText()).toBe('Importer 3 réponses');
    await importButton().click();
    await page.locator('.toast').waitFor();
    const rows = await rowsOf(page, 'replies');
    expect(Object.fromEntries(rows.map(({ title, body, shortcut }) => [title, `${body} /${shortcut}`]))).toEqual({
      Merci: 'La leur /merci',
      Autre: 'Tout autre /adr',
      Adresse: 'Rue /',
      Neuve: 'Neuve ! /n',
    });
    expect((await rowsOf(page, 'versions')).map(({ body }) => body)).toEqual(['La mienne']);
    await page.keyboard.press('Control+z');
    await soon(async () => (await rowsOf(page, 'replies')).map(({ body }) => body).sort()).toEqual([
      'La mienne',
      'Tout autre',
    ]);
  });

  it('takes all of the file at once, and is read in the format that she says', async () => {
    await withReplies(['A', 'B'].map((title) => reply(title, title, 'mine')));
    await choose('x.txt', 'a,Un,A\nb,Deux,B\n');
    await page.locator('#planned-1').waitFor();
    await page.getByRole('button', { name: 'Prendre celle du fichier' }).click();
    expect(await importButton().innerText()).toBe('Importer 2 réponses');
    await page.locator('.transfer select').first().selectOption('text-blaze');
    await soon(() => status().innerText()).toContain('Rien n’a été changé.');
    expect(await importButton().isDisabled()).toBe(true);
  });

  it.each([
    ['a bomb', 'x.yml', 'matches: &a [*a]\n', 'renvoie à lui-même'],
    ['a picture', 'x.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'ne contient pas de texte'],
    ['what nobody knows', 'x.json', '{"a": 1}', 'ne reconnaît pas'],
    ['an entity', 'x.plist', '<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>', 'entités'],
    ['too much', 'x.csv', Buffer.alloc(10_000_001, 'a'), '10 Mo'],
    ['the wrong encoding', 'x.yml', Buffer.from('matches:\n  - trigger: é\n', 'latin1'), 'UTF-8'],
    ['a damaged line', 'x.yml', 'matches:\n  - trigger: "a\n', 'Ligne 3'],
  ])('says what is wrong with %s, and changes nothing', async (_, name, content, words) => {
    await withReplies([reply('a', 'Merci', 'La mienne')]);
    await choose(name, content);
    await soon(() => status().innerText()).toContain(words);
    expect(await status().innerText()).toContain('Rien n’a été changé.');
    expect(await importButton().isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    expect(await titles()).toEqual(['Merci']);
    expect(errors).toEqual([]);
  });

  it('a table of an old spreadsheet is read with a notice; markup in names is text', async () => {
    await withReplies([]);
    const rows = HOSTILE.filter((name) => !/[\ud800-\udfff\u202a-\u202e]/.test(name)).map(
      (name) => `"${name.replaceAll('"', '""')}";été`,
    );
    await choose('x.csv', Buffer.from(`titre;texte\n${rows.join('\n')}\n`, 'latin1'));
    await page.locator('#planned-2').waitFor();
    expect(await status().innerText()).toContain('comme Windows l’écrit');
    await importButton().click();
    await page.locator('.toast').waitFor();
    expect((await rowsOf(page, 'replies')).every(({ body }) => body === 'été')).toBe(true);
    expect(await page.title()).not.toBe('broken');
  });

  it('five thousand: says how far it is, and stopped it leaves nothing', async () => {
    await withReplies([]);
    const rows = Array.from({ length: 5_000 }, (_, at) => `Titre ${at};Texte ${at};r${at}`);
    await choose('x.csv', `titre;texte;raccourci\n${rows.join('\n')}\n`);
    await page.locator('#planned-2').waitFor();
    // Presses Stop as soon as it is there: sooner than the driver could.
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        const button = document
          .querySelector<HTMLElement>('.form-foot progress')
          ?.closest('.form-foot')
          ?.querySelector('button');
        if (!button) return;
        seen.disconnect();
        button.click();
      });
      seen.observe(document.body, { childList: true, subtree: true });
    });
    await importButton().click();
    await soon(() => page.locator('.toast').innerText()).toContain('Import arrêté');
    expect(await titles()).toEqual([]);
    await importButton().click();
    await soon(() => page.locator('.toast').innerText()).toMatch(/5.000 réponses importées/);
    expect(await titles()).toHaveLength(5_000);
    await page.locator('.toast button').first().click();
    await soon(async () => (await titles()).length).toBe(0);
  });
});

describe('export', () => {
  const body = 'Bonjour {prénom},\n\nvotre {% field "colis", default: "rien" %} : 50 % & <b>';
  const rows = [
    reply('a', 'Merci', body, { shortcut: 'merci', tags: ['client'], folder: 'Suivi' }),
    reply('b', '<b>Pied</b>', '- Odile\n= 3', { shortcut: 'pied', folder: 'Suivi' }),
    reply('c', 'Autre', 'Autre', { shortcut: 'autre' }),
  ];

  async function download(): Promise<{ name: string; path: string }> {
    const [file] = await Promise.all([page.waitForEvent('download'), importButton().click()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  }

  it.each(FORMATS)('%s: written, read back, saved, and imported again as it was', async (format) => {
    await withReplies(rows);
    await page.locator('#tab-export').click();
    await page.locator('.transfer select').selectOption(format);
    const { name, path } = await download();
    expect(name).toMatch(/^reponses-[a-z-]+-\d{4}-\d\d-\d\d\.(csv|yml|json|textexpander)$/);
    await soon(() => status().innerText()).toContain('3 réponses écrites, 3 relues');
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('#tab-import').click();
    await choose(name, await readFile(path));
    await page.locator('#planned-2').waitFor();
    expect(await page.locator('.transfer select').first().inputValue()).toBe(format);
    const found = await page.locator('.planned .chip').allInnerTexts();
    // What fields propose has no place in Briskine; TextExpander and Text Blaze have no tags to say otherwise.
    const changed = format.startsWith('briskine') ? ['modifiée'] : [];
    expect(found.sort()).toEqual([...Array(3 - changed.length).fill('déjà là'), ...changed].sort());
  });

  it('only those ticked, found by a search, by keys alone', async () => {
    await withReplies(rows);
    await page.locator('#tab-export').click();
    await page.getByText('Une sélection').click();
    await page.locator('.search input').fill('suivi');
    await page.getByRole('button', { name: 'Cocher celles qui sont montrées', exact: true }).click();
    await page.locator('.search input').focus();
    await page.keyboard.press('Enter');
    expect(await importButton().innerText()).toBe('Exporter 1 réponse');
    expect(await faultsOf(page)).toEqual([]);
    const { path } = await download();
    const said = await readFile(path, 'utf8');
    expect(said.match(/Merci|Pied|Autre;/g)).toHaveLength(1);
    await writeFile(path, '');
  });

  it('nothing to export', async () => {
    await withReplies([]);
    await page.locator('#tab-export').click();
    await page.locator('.state').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

it('fits 380 px', async () => {
  await page.setViewportSize({ width: 380, height: 700 });
  await withReplies([reply('a', 'Merci', 'La mienne', { shortcut: 'merci' })]);
  await choose('x.csv', 'titre;texte;raccourci\nMerci;La leur;merci\nNeuve;Neuve !;n\n');
  await page.locator('#planned-1').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
});
