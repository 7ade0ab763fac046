/** Levels and relays where she works, in a real Chromium: the bar of a complaint, her choice, the note, its clock. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textInVigie, untilInVigie } from '../browser/shadow.ts';
import { rowsOf } from '../journey/database.ts';
import { pointAt, postOn, press } from '../journey/gestures.ts';
import { onboard, watchSample } from '../journey/onboard.ts';
import { openStage, type Stage } from '../journey/stage.ts';
import { reply, seed } from '../ui/seed.ts';
import { soon } from '../ui/soon.ts';

let stage: Stage;
let own: Page;
let page: Page;
/** A post of the feed in which a complaint is heard, and nothing else decides. */
let complaint = '';

const rowOf = async () => (await rowsOf(own, 'posts')).find(({ id }) => id === `pintagram:${complaint}`);

async function writeRelay(): Promise<void> {
  const dashboard = await stage.vigie.openPage('src/ui/dashboard/index.html#relays');
  await dashboard.locator('.state').waitFor();
  await dashboard.locator('.split-list .bar button').click();
  // `all` waits for nothing.
  await dashboard.locator('.form').waitFor();
  const [name, subject, contact, delay] = await dashboard.locator('.form .form-body input:not([type])').all();
  await name?.fill('Odile Sample');
  await subject?.fill('quality');
  await contact?.fill('#quality');
  await delay?.fill('4');
  await dashboard.locator('.form button[type="submit"]').click();
  await dashboard.locator('.relays li').waitFor();
  await dashboard.close();
}

/** Scrolls on until a complaint of level 2 was flagged and is in the page. */
async function findComplaint(): Promise<string> {
  for (let turn = 0; turn < 40; turn++) {
    const rows = (await rowsOf(own, 'posts')).filter(
      ({ proposal, post }) => proposal.ruleId === 'complaint' && proposal.level === 2 && post.type === 'post',
    );
    for (const { id } of rows) {
      const native = id.replace(/^pintagram:/, '');
      if ((await postOn(page, native).count()) > 0) return native;
    }
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(500);
  }
  throw new Error('The feed holds no complaint of level 2');
}

/** The key of a gesture as the bar names it: with Alt where the site has the letter for itself. */
function keyOf(gesture: string): Promise<string> {
  return untilInVigie(
    page,
    (root, name) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.act')];
      return buttons.find((it) => it.querySelector('.name')?.textContent === name)?.getAttribute('aria-keyshortcuts');
    },
    gesture,
  );
}

beforeAll(async () => {
  stage = await openStage({ lang: 'en' });
  await onboard(stage);
  await watchSample(stage);
  await writeRelay();
  own = await stage.vigie.openPage('manifest.json');
  page = await stage.visit('/');
  await page.bringToFront();
  await page.locator('[data-vigie]').first().waitFor();
  await page.mouse.move(600, 400);
  complaint = await findComplaint();
}, 120_000);
afterAll(() => stage?.close());

it('the bar of a complaint shows its level, the reason in words, and the words heard', async () => {
  await pointAt(page, complaint);
  const why = await untilInVigie(page, (root) => {
    const words = root.querySelector<HTMLElement>('.why')?.title ?? '';
    return words.includes('proposed') && words;
  });
  expect(why).toContain('proposed: 2, complaint heard');
  expect(why).toMatch(/complaint “.+”/);
  expect(await textInVigie(page, '.act .level')).toBe('2');
});

it('a narrow bar keeps every button and the beginning of the reason, and lets the letters of keys go', async () => {
  const wide = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 460, height: 800 });
  await page.mouse.move(2, 2);
  await pointAt(page, complaint);
  const outside = await untilInVigie(page, (root) => {
    const bar = root.querySelector('.bar')?.getBoundingClientRect();
    if (!bar || bar.width > 440) return null;
    const acts = [...root.querySelectorAll('.act')].map((act) => act.getBoundingClientRect());
    return `${acts.length} ${acts.filter(({ left, right }) => left < bar.left || right > bar.right).length}`;
  });
  expect(outside).toBe('9 0');
  const why = await untilInVigie(page, (root) => root.querySelector('.why')?.getBoundingClientRect().width);
  expect(why).toBeGreaterThanOrEqual(120);
  await page.setViewportSize(wide);
  await page.mouse.move(2, 2);
});

it('L and a digit choose another level, which is kept beside what was proposed, and taken back', async () => {
  await pointAt(page, complaint);
  await page.keyboard.press(await keyOf('Level'));
  await untilInVigie(page, (root) => root.querySelectorAll('.tags button').length === 5);
  expect(await textInVigie(page, '.tags button[aria-pressed="true"]')).toBe('2 you, with a validated text');
  expect(await press(page, '4')).toBe('Level 4 chosen');
  expect(await rowOf()).toMatchObject({ level: 4, chosen: 4, proposal: { level: 2, ruleId: 'complaint' } });
  await untilInVigie(page, (root) => root.querySelector('.act .level')?.textContent === '4');
  expect(await press(page, 'z')).toBe('Undone');
  expect(await rowOf()).toMatchObject({ level: 2, chosen: null });
});

it('digits alone choose nothing: they are tags, and a letter among others where she types', async () => {
  await pointAt(page, complaint);
  await page.keyboard.press('4');
  const search = page.locator('input').first();
  await search.focus();
  await page.keyboard.type('le3');
  expect(await search.inputValue()).toMatch(/le3$/);
  await search.fill('');
  await search.blur();
  await page.mouse.move(2, 2);
  expect(await rowOf()).toMatchObject({ level: 2, chosen: null });
  expect(await rowsOf(own, 'escalations')).toEqual([]);
});

it('E and a digit make the note, start the clock, and offer what to answer meanwhile', async () => {
  await stage.vigie.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pointAt(page, complaint);
  await page.keyboard.press(await keyOf('Hand over'));
  await untilInVigie(page, (root) => root.querySelectorAll('.tags button').length === 1);
  expect(await textInVigie(page, '.tags button')).toBe('1 Odile Sample · quality');
  expect(await press(page, '1')).toMatch(/^Note for Odile Sample copied; the clock runs until /);
  const note = await page.evaluate(() => navigator.clipboard.readText());
  const row = await rowOf();
  expect(note).toContain('For Odile Sample, quality');
  expect(note).toContain(row?.post.text.trim());
  expect(note).toContain('Level 2, you, with a validated text (proposed: 2, complaint heard)');
  expect(note.replaceAll('\r\n', '\n')).toBe((await rowsOf(own, 'escalations'))[0]?.note);
  expect(await rowsOf(own, 'escalations')).toMatchObject([{ postId: row?.id, closedAt: null }]);
  const meanwhile = await untilInVigie(page, (root) => {
    const text = root.querySelector<HTMLElement>('.tags button')?.innerText ?? '';
    return text.includes('Hello') && text;
  });
  expect(meanwhile).toContain('We are looking into it');
  await page.keyboard.press('Escape');
});

it('what was handed over waits in the dashboard with its clock, and is closed there', async () => {
  const dashboard = await stage.vigie.openPage('src/ui/dashboard/index.html#relays');
  const row = dashboard.locator('.escalation');
  await row.waitFor();
  expect(await row.locator('.row-title').innerText()).toMatch(/Odile Sample\s+4 hours left/);
  await row.locator('.closing input').fill('A new lamp is on its way');
  await row.locator('.closing button').click();
  await dashboard.locator('.escalation.closed').waitFor();
  expect(await rowsOf(own, 'escalations')).toMatchObject([{ outcome: 'A new lamp is on its way' }]);
  await dashboard.close();
});

it('a changed rule is shown by the page that is open, without meeting the post again', async () => {
  await page.bringToFront();
  await pointAt(page, complaint);
  expect(await textInVigie(page, '.act .level')).toBe('2');
  const dashboard = await stage.vigie.openPage('src/ui/dashboard/index.html#levels');
  const rule = dashboard.locator('.rules li', { has: dashboard.locator('[data-rule="complaint"]') });
  await rule.locator('input.switch').uncheck();
  await soon(async () => (await rowOf())?.level).toBe(1);
  await page.bringToFront();
  await page.mouse.move(2, 2);
  await pointAt(page, complaint);
  await untilInVigie(page, (root) => root.querySelector('.act .level')?.textContent === '1');
  await dashboard.close();
});

it('what she answers meanwhile is looked at like any other text', async () => {
  const body = 'Hello!!! BUY NOW the best lamp in the world: https://lumio.example';
  await seed(own, { replies: [reply('wait', 'A poor answer', body, { tags: ['waiting'] })] });
  await page.bringToFront();
  await pointAt(page, complaint);
  await page.keyboard.press(await keyOf('Hand over'));
  await untilInVigie(page, (root) => root.querySelectorAll('.tags button').length === 1);
  await page.keyboard.press('1');
  await untilInVigie(page, (root) => root.querySelector<HTMLElement>('.tags button')?.innerText.includes('BUY NOW'));
  await page.keyboard.press('1');
  await untilInVigie(page, (root) => root.querySelector('.review .cautions li') !== null);
  expect(await textInVigie(page, '.review .said')).toBe(body);
  expect(await textInVigie(page, '.review .main')).toMatch(/^Insert anyway/);
  expect(await rowsOf(own, 'exchanges')).toEqual([]);
  await page.keyboard.press('Escape');
});
