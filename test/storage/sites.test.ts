/** Taught sites: kept by host, undone, told to tabs; and as files, whatever those hold. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Site, SiteDraft } from '../../src/core/site.ts';
import { onWrite } from '../../src/storage/changes.ts';
import { removeSite, renameSite, saveSite, undo } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { listSites, readSnapshot } from '../../src/storage/queries/index.ts';
import { SITE_FILE_LIMIT, siteFromFile, siteToFile } from '../../src/storage/siteFile.ts';
import { freshDatabase, NOON } from './fresh.ts';

freshDatabase();

function siteOf(over: Partial<SiteDraft> = {}): SiteDraft {
  return {
    id: 'forum.example',
    origin: 'https://www.forum.example',
    name: 'forum.example',
    post: { root: '.post', author: '.who', handle: '.who@href', text: '.what', permalink: null, time: null },
    person: '/u/',
    composer: 'textarea',
    ...over,
  };
}
const kept = (over: Partial<Site> = {}): Site => ({ ...siteOf(), createdAt: 1, updatedAt: 2, ...over });

test('one site for each host; taught again it keeps its age and the name that she gave', async () => {
  await saveSite(siteOf());
  await renameSite('forum.example', ' Lamp talk ');
  vi.setSystemTime(NOON + 5);
  await saveSite(siteOf({ composer: null }));
  await saveSite(siteOf({ id: 'blog.example', origin: 'https://blog.example', name: 'A blog' }));
  expect((await listSites()).map(({ name }) => name)).toEqual(['A blog', 'Lamp talk']);
  const again = { ...siteOf(), name: 'Lamp talk', composer: null, createdAt: NOON, updatedAt: NOON + 5 };
  expect(await db.sites.get('forum.example')).toEqual(again);
});

test('replaced, renamed or forgotten, it comes back by undo', async () => {
  await saveSite(siteOf());
  const before = await db.sites.toArray();
  for (const write of [
    () => saveSite(siteOf({ name: 'Other', person: null })),
    () => renameSite('forum.example', 'Other'),
    () => removeSite('forum.example'),
  ]) {
    const done = await write();
    expect(await db.sites.toArray()).not.toEqual(before);
    expect(await undo(done.undo ?? '')).toEqual({ undone: true });
    expect(await db.sites.toArray()).toEqual(before);
  }
});

test('a name must be left, and a site must be there', async () => {
  await saveSite(siteOf());
  await expect(renameSite('forum.example', '  ')).rejects.toThrow('empty');
  await expect(renameSite('gone.example', 'Name')).rejects.toThrow('gone');
});

test('tabs hear of it; a damaged row is left out and left as it is', async () => {
  const written: string[] = [];
  const end = new AbortController();
  onWrite((tables) => written.push(...tables), end.signal);
  await saveSite(siteOf());
  end.abort();
  expect(written).toEqual(['sites']);
  const damaged = { ...kept({ id: 'bad.example' }), post: { root: 7 } };
  await db.table<object>('sites').put(damaged);
  expect((await readSnapshot()).sites?.map(({ id }) => id)).toEqual(['forum.example']);
  expect(await db.table<object>('sites').get('bad.example')).toEqual(damaged);
});

describe('as a file', () => {
  const read = (text: string) => siteFromFile(text, () => true);
  const file = (site: object, rest: object = {}) => JSON.stringify({ format: 'vigie-site', version: 1, site, ...rest });

  test('comes back as it went', () => {
    expect(read(siteToFile(kept({ name: 'Lamp talk' })))).toEqual(siteOf({ name: 'Lamp talk' }));
  });

  test('keys that are none of a site are not kept', () => {
    const more = { ...siteOf(), script: 'alert(1)', post: { ...siteOf().post, click: 'a' }, __proto__: { x: 1 } };
    expect(read(file(more))).toEqual(siteOf());
  });

  test.each<[string, string]>([
    ['other', 'GIF89a'],
    ['other', '[]'],
    ['other', 'null'],
    ['other', JSON.stringify({ format: 'vigie-backup', version: 1, site: siteOf() })],
    ['newer', file(siteOf(), { version: 2 })],
    ['broken', file({})],
    ['broken', file({ ...siteOf(), name: '' })],
    ['broken', file({ ...siteOf(), name: 'x'.repeat(101) })],
    ['broken', file({ ...siteOf(), id: 'other.example' })],
    ['broken', file({ ...siteOf(), id: 'www.forum.example' })],
    ['broken', file({ ...siteOf(), origin: 'javascript://forum.example' })],
    ['broken', file({ ...siteOf(), origin: 'https://forum.example/path' })],
    ['broken', file({ ...siteOf(), person: 'u/' })],
    ['broken', file({ ...siteOf(), composer: '' })],
    ['broken', file({ ...siteOf(), post: { ...siteOf().post, root: null } })],
    ['broken', file({ ...siteOf(), post: { ...siteOf().post, text: 'a'.repeat(501) } })],
    ['long', file({ ...siteOf(), more: 'é'.repeat(SITE_FILE_LIMIT / 2) })],
  ])('%s: %s', (fault, text) => {
    expect(read(text)).toBe(fault);
  });

  test('with selectors that the browser does not take is broken', () => {
    expect(siteFromFile(file(siteOf()), () => false)).toBe('broken');
  });

  test('never throws, and gives nothing but a site', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((site) => file({ ...siteOf(), post: site })),
        ),
        (text) => {
          const found = read(text);
          if (typeof found !== 'string') expect(Object.keys(found).sort()).toEqual(Object.keys(siteOf()).sort());
        },
      ),
    );
  });
});
