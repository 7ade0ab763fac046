/** Vigie in real Firefox: installed, onboarded, it marks what speaks of the brand, in French and in English. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from '../browser/firefox.ts';
import { onboardFirefox, untilTrue } from '../journey/firefox.ts';
import { type Playground, servePlayground } from '../playground/serve.ts';
import { root } from '../tools/node.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await servePlayground();
});
afterAll(() => playground.close());

describe.each([
  ['fr', 'Vigie veille avec vous'],
  ['en', 'Vigie keeps watch with you'],
] as const)('%s', (lang, welcome) => {
  let vigie: OpenFirefox;
  beforeAll(async () => {
    vigie = await openFirefox({ extension: join(root, 'dist/firefox-playground'), lang });
  });
  afterAll(() => vigie?.close());

  it('onboards in her language and flags her brand in the feed', async () => {
    expect(await onboardFirefox(vigie)).toBe(welcome);
    const feed = await vigie.open(`${playground.url}/?lang=${lang}`);
    await untilTrue(feed, `document.querySelector('[data-vigie~="brand"]') !== null`);
    const flagged = await feed.evaluate(() =>
      [...document.querySelectorAll('[data-vigie~="brand"]')].map((post) => post.textContent ?? ''),
    );
    expect(flagged.filter((text) => !/lumio/i.test(text))).toEqual([]);
    expect(await feed.evaluate(() => document.querySelectorAll('vigie-host').length)).toBeLessThanOrEqual(1);
  });
});
