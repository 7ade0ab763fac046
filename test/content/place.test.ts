/** Where the bar stands on its post. */
import { describe, expect, it } from 'vitest';
import { type Box, chooseSpot } from '../../src/content/bar/place.ts';
import { luminance } from '../../src/content/scheme.ts';

const view: Box = { left: 0, top: 0, right: 1_000, bottom: 800 };
const size = { width: 300, height: 28 };
const post: Box = { left: 200, top: 300, right: 800, bottom: 500 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const hides = (spot: { x: number; y: number }, it: Box): boolean =>
  spot.x < it.right && spot.x + size.width > it.left && spot.y < it.bottom && spot.y + size.height > it.top;

describe('the bar', () => {
  it('stands across the upper edge, at the end side, where nothing is in its way', () => {
    expect(chooseSpot(post, size, [], view)).toEqual({ x: 492, y: 286 });
  });

  it('stands at the left where the post reads from right to left', () => {
    expect(chooseSpot(post, size, [], view, 'rtl')).toEqual({ x: 208, y: 286 });
  });

  it('moves along the edge rather than hide a button', () => {
    const menu = box(760, 308, 790, 328);
    const spot = chooseSpot(post, size, [menu], view);
    expect(hides(spot, menu)).toBe(false);
    expect(spot.y + size.height).toBeGreaterThan(post.top);
  });

  it('takes the lower edge where the upper one is full', () => {
    const full = box(200, 270, 800, 330);
    const spot = chooseSpot(post, size, [full], view);
    expect(hides(spot, full)).toBe(false);
    expect(spot.y).toBeGreaterThan(460);
  });

  it('hides as little as it can where every place is taken', () => {
    const dense = box(200, 250, 800, 560);
    const gap = box(200, 308, 800, 560);
    expect(chooseSpot(post, size, [dense, gap], view).y).toBeLessThan(290);
  });

  it('stays in the window, whatever the post does', () => {
    for (const top of [-400, -100, 0, 700, 790]) {
      const { x, y } = chooseSpot({ ...post, top, bottom: top + 1_500 }, size, [], view);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + size.height).toBeLessThanOrEqual(view.bottom);
      expect(x).toBeGreaterThanOrEqual(0);
    }
    expect(chooseSpot({ ...post, left: -50, right: 120 }, size, [], view).x).toBe(0);
  });
});

describe('the scheme of a page', () => {
  it('is judged by the luminance of its background', () => {
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminance('rgb(21, 32, 43)')).toBeLessThan(0.05);
    expect(luminance('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminance('color(srgb 1 1 1)')).toBeNull();
  });
});
