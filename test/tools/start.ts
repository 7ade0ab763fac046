/**
 * `npm start`: Vigie in a browser, at work on the playground.
 * `npm start -- --headless --report FILE --shots DIR`: the main job played without a window, reported and pictured.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onboard, watchSample } from '../journey/onboard.ts';
import { play } from '../journey/play.ts';
import type { Report } from '../journey/report.ts';
import { buildForStage, openStage } from '../journey/stage.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    report: { type: 'string' },
    shots: { type: 'string' },
    lang: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en' },
  },
});

/** French by day, then English by night; one report, that of the first run, with the errors of both. */
async function playBoth(): Promise<Report> {
  const shots = values.shots ? resolve(values.shots) : null;
  const reports: Report[] = [];
  for (const lang of ['fr', 'en'] as const) {
    console.error(`Playing the main job, ${lang === 'fr' ? 'French by day' : 'English by night'}…`);
    const stage = await openStage({ lang, dark: lang === 'en' });
    try {
      reports.push(await play(stage, { windows: lang === 'fr' ? 24 : 10, shots }));
    } finally {
      await stage.close();
    }
  }
  const [first, ...others] = reports as [Report, ...Report[]];
  return { ...first, errors: [...first.errors, ...others.flatMap(({ errors }) => errors)] };
}

/** A window to play with, until she closes it. */
async function showDemo(): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no display here for a window: npm start -- --headless plays without one.');
  }
  const lang = values.lang === 'fr' ? 'fr' : 'en';
  const stage = await openStage({ lang, headless: false, viewport: null });
  await onboard(stage);
  await watchSample(stage);
  const feed = await stage.visit('/');
  for (const page of stage.vigie.context.pages()) if (page !== feed) await page.close();
  console.error(`Pintagram+ is at ${stage.playground.url}. Close the window, or press Ctrl+C, to end.`);
  await new Promise((ended) => stage.vigie.context.once('close', ended));
  await stage.close();
}

async function writeReport(): Promise<void> {
  const report = await playBoth();
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (values.report) writeFileSync(values.report, text);
  else console.log(text);
  for (const error of report.errors) console.error(`error: ${error}`);
  process.exitCode = report.errors.length > 0 ? 1 : 0;
}

try {
  await buildForStage();
  await (values.headless ? writeReport() : showDemo());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
