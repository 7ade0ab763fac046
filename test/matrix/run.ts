/** Runs the matrix in one browser: every editor page, every kind of text, through the built extension. */
import { emptyTable } from '../journey/database.ts';
import { EDITOR_NAMES, type EditorName } from '../playground/editors.ts';
import { type Driver, until, withDriver } from './drive.ts';
import { type Cell, expected, expectedPictures, undone } from './judge.ts';
import { composerKnown, insertByMessage, openPicker, prepare } from './own-page.ts';
import { type MatrixText, shortcutOf, TEXTS, typedFor } from './texts.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const stateOf = ({ tab }: Driver): Promise<string> => tab.evaluate(() => window.__editor?.state() ?? '', null);

async function focusAt({ tab }: Driver, { draft, caret }: MatrixText): Promise<void> {
  await tab.evaluate(({ draft, caret }) => window.__editor?.focusAt(draft, caret), { draft, caret });
}

/** Our interface has the focus, in this document or in the editor's frame. */
function isOpen({ tab }: Driver): Promise<boolean> {
  return tab.evaluate(() => {
    let active = document.activeElement;
    for (let inner = active; inner; ) {
      active = inner;
      inner = inner instanceof HTMLIFrameElement ? (inner.contentDocument?.activeElement ?? null) : null;
      inner ??= active.shadowRoot?.activeElement ?? null;
    }
    return active?.localName === 'vigie-host';
  }, null);
}

async function shown(driver: Driver, selector: string): Promise<void> {
  if (!(await until(() => driver.shows(selector), Boolean))) throw new Error(`Vigie never showed ${selector}`);
}

/** Answers the picker's questions, until it is closed. */
async function fillIn(driver: Driver, typed: readonly string[]): Promise<void> {
  const { keyboard } = driver.tab;
  if (typed.length > 0) await shown(driver, '.blanks :focus');
  for (const answer of typed) {
    await keyboard.type(answer);
    await keyboard.press('Enter');
  }
  await until(
    () => isOpen(driver),
    (open) => !open,
  );
}

async function choose(driver: Driver, url: string, text: MatrixText, typed: readonly string[]): Promise<void> {
  const { keyboard } = driver.tab;
  await openPicker(driver, url);
  if (!(await until(() => isOpen(driver), Boolean))) throw new Error('The picker did not take the focus');
  await keyboard.type(shortcutOf(text));
  await keyboard.press('Enter');
  await fillIn(driver, typed);
}

async function typeShortcut(driver: Driver, text: MatrixText, typed: readonly string[]): Promise<void> {
  const { keyboard } = driver.tab;
  const word = shortcutOf(text);
  await keyboard.type(`/${word}`);
  await shown(driver, `.inline-box[aria-label*="${word}"] [aria-selected="true"]`);
  await keyboard.press('Enter');
  if (typed.length > 0) await fillIn(driver, typed);
}

/** Longer than Vigie looks for a picture in the page. */
const LOOKED_MS = 4_000;

/** True when the picture came to the composer; where none can, when Vigie laid it out and went at Esc. */
async function isGiven(driver: Driver, editor: EditorName, text: MatrixText): Promise<boolean> {
  const { tab } = driver;
  const wanted = expectedPictures(editor, text);
  const held = await until(
    () => tab.evaluate(() => window.__editor?.pictures() ?? [], null),
    (pictures) => pictures.length >= wanted.length,
  );
  const laidOut = wanted.length === 0;
  const open = await until(
    () => isOpen(driver),
    (open) => open === laidOut,
    LOOKED_MS,
  );
  if (open) {
    await tab.keyboard.press('Escape');
    await until(
      () => isOpen(driver),
      (still) => !still,
    );
  }
  return open === laidOut && `${held}` === `${wanted}`;
}

/** Inserts by the text's road; true once the editor's model is right and stays so. */
async function insert(driver: Driver, url: string, editor: EditorName, text: MatrixText): Promise<boolean> {
  // The same words go to the same person again and again, which she would be told before they go.
  await emptyTable(driver.own, 'exchanges');
  await focusAt(driver, text);
  const typed = typedFor(text, editor);
  if (text.road === 'picker') await choose(driver, url, text, typed);
  else if (text.road === 'slash') await typeShortcut(driver, text, typed);
  else await insertByMessage(driver, url, text);
  const right = (state: string): boolean => state === expected(editor, text);
  await until(() => stateOf(driver), right);
  await sleep(150);
  const given = !text.picture || (await isGiven(driver, editor, text));
  return given && right(await stateOf(driver));
}

/** What was published: the text, and the pictures with it. */
async function publish({ tab }: Driver): Promise<string> {
  await tab.click('[data-post]');
  return tab.evaluate(() => {
    const { published, publishedPictures } = window.__editor ?? {};
    return JSON.stringify([published?.().at(-1), publishedPictures?.()]);
  }, null);
}

async function undo(driver: Driver, text: MatrixText): Promise<boolean> {
  const { keyboard } = driver.tab;
  await keyboard.down('Control');
  await keyboard.press('z');
  await keyboard.up('Control');
  const right = (state: string): boolean => undone(text).includes(state);
  return right(await until(() => stateOf(driver), right, 1_500));
}

async function cellOf(driver: Driver, url: string, editor: EditorName, text: MatrixText): Promise<Cell> {
  const state = await insert(driver, url, editor, text);
  const wanted = JSON.stringify([expected(editor, text), expectedPictures(editor, text)]);
  const published = (await publish(driver)) === wanted;
  const again = await insert(driver, url, editor, text);
  const taken = await undo(driver, text);
  return { editor, text: text.name, browser: driver.browser, state: state && again, published, undo: again && taken };
}

async function editorCells(driver: Driver, site: string, editor: EditorName): Promise<Cell[]> {
  const url = `${site}/editors/${editor}`;
  await driver.tab.bringToFront();
  await driver.tab.goto(url);
  await until(() => driver.tab.evaluate(() => window.__editor !== undefined, null), Boolean);
  await driver.tab.evaluate(() => window.__editor?.focusAt('', 0), null);
  await composerKnown(driver, url);
  const cells: Cell[] = [];
  for (const text of TEXTS) cells.push(await cellOf(driver, url, editor, text));
  return cells;
}

/** `site`: the playground's origin. `tell`: hears each cell as it is known. */
export function runMatrix(
  browser: Cell['browser'],
  site: string,
  tell: (cell: Cell) => void = () => {},
  editors: readonly EditorName[] = EDITOR_NAMES,
): Promise<Cell[]> {
  return withDriver(browser, async (driver) => {
    await prepare(driver);
    const all: Cell[] = [];
    for (const editor of editors) {
      const cells = await editorCells(driver, site, editor);
      all.push(...cells);
      cells.forEach(tell);
    }
    return all;
  });
}
