/** The main job, end to end, in real Chromium: what `npm start -- --headless` plays, in English. */
import { beforeAll, expect, it } from 'vitest';
import { play } from '../journey/play.ts';
import type { Report } from '../journey/report.ts';
import { openStage } from '../journey/stage.ts';

let report: Report;

beforeAll(async () => {
  const stage = await openStage({ lang: 'en' });
  report = await play(stage, { windows: 14, shots: null });
  await stage.close();
}, 180_000);

it('ends without an error', () => {
  expect(report.errors).toEqual([]);
});

it('flags what speaks of what she watches, and nothing else', () => {
  const { seen, flagged, expectedFlagged, missed, wrong } = report.posts;
  expect(seen).toBeGreaterThan(50);
  expect(expectedFlagged).toBeGreaterThan(10);
  expect({ flagged, missed, wrong }).toEqual({ flagged: expectedFlagged, missed: 0, wrong: 0 });
});

it('saves three people, and knows them again', () => {
  expect(report.people.saved).toBe(3);
  expect(report.people.recognisedAgain).toBeGreaterThan(0);
});

it('puts the reply into the composer, as it is published', () => {
  const { template, expected, inComposer, published } = report.reply;
  expect(template).toBe('Thank you');
  expect(expected).toContain('Yuna');
  expect([inComposer, published]).toEqual([expected, expected]);
});

it('shows it all again in its own pages', () => {
  expect(report.popup).toEqual({ replies: 3, notes: 1, people: 3 });
});
