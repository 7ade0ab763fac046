/** What is said of a network's health, from the visits to its pages. */
import { describe, expect, it } from 'vitest';
import { judgeHealth, type Visit } from '../../src/core/health.ts';

let count = 0;
const visit = (at: number, rest: Partial<Omit<Visit, 'missing'>> & { missing?: Partial<Visit['missing']> }): Visit => ({
  id: `v${count++}`,
  network: 'demo',
  at,
  candidates: 20,
  read: 20,
  rescued: 0,
  ...rest,
  missing: { author: 0, handle: 0, text: 0, permalink: 0, ...rest.missing },
});
const condition = (...visits: Visit[]) => judgeHealth(visits).condition;

describe('judgeHealth', () => {
  it('knows nothing before a page told', () => {
    expect(judgeHealth([])).toEqual({ condition: 'unknown', since: null, lacking: [] });
    expect(condition(visit(1, { candidates: 0, read: 0 }))).toBe('unknown');
  });

  it('is well when posts are read', () => {
    expect(judgeHealth([visit(1, {}), visit(2, {})])).toEqual({ condition: 'well', since: 1, lacking: [] });
  });

  it('is blind when candidates give nothing, or when only the generic reader finds posts', () => {
    expect(condition(visit(1, { candidates: 3, read: 0 }))).toBe('blind');
    expect(condition(visit(1, { candidates: 0, read: 0, rescued: 4 }))).toBe('blind');
    expect(condition(visit(1, { candidates: 2, read: 0 }))).toBe('unknown');
  });

  it('is poor when far less than usual is read, and says since when', () => {
    const health = judgeHealth([visit(1, {}), visit(4, { read: 5 }), visit(3, { read: 6 }), visit(2, {})]);
    expect(health).toEqual({ condition: 'poor', since: 3, lacking: [] });
  });

  it('is not poor where much is usually unread', () => {
    expect(condition(visit(1, { candidates: 20, read: 13 }), visit(2, { candidates: 20, read: 8 }))).toBe('well');
  });

  it('is poor when a field goes missing, and names it', () => {
    const usual = visit(1, { missing: { permalink: 8 } });
    const health = judgeHealth([usual, visit(2, { missing: { text: 15, permalink: 10 } })]);
    expect(health).toEqual({ condition: 'poor', since: 2, lacking: ['text'] });
  });

  it('a bad visit does not become what is usual', () => {
    const bad = (at: number) => visit(at, { missing: { text: 19 } });
    expect(judgeHealth([visit(1, {}), bad(2), bad(3), bad(4)])).toEqual({
      condition: 'poor',
      since: 2,
      lacking: ['text'],
    });
  });

  it('is well again after a mended reader', () => {
    expect(judgeHealth([visit(1, { read: 0 }), visit(5, {})])).toEqual({ condition: 'well', since: 5, lacking: [] });
  });

  it('a page that tells nothing changes nothing', () => {
    expect(condition(visit(1, { read: 0 }), visit(2, { candidates: 0, read: 0 }))).toBe('blind');
  });
});
