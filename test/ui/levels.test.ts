/** What the screens of levels, relays and thresholds decide without drawing. */
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));

import { FIRST_RULES } from '../../src/core/level.ts';
import { DEFAULT_THRESHOLDS } from '../../src/core/signals/kinds.ts';
import { draftOf, EMPTY_RULE, fieldsOf, ruleWords, toggled, velocityFrom } from '../../src/ui/levels/draft.ts';
import { placesOf } from '../../src/ui/levels/RuleList.tsx';
import { tryText } from '../../src/ui/levels/trial.ts';
import { clockOf, clockWords } from '../../src/ui/relays/clock.ts';
import { EMPTY_RELAY, errorsOf, fieldsOf as relayFieldsOf } from '../../src/ui/relays/draft.ts';
import { meaningOf } from '../../src/ui/settings/SignalsSetting.tsx';

const HOUR = 3_600_000;

describe('a rule', () => {
  it('goes into the editor and comes back as it was', () => {
    for (const { id, order, ...rule } of FIRST_RULES) expect(fieldsOf(draftOf({ ...rule, id, order }))).toEqual(rule);
  });

  it('says its conditions in words, and that it has none', () => {
    const words = Object.fromEntries(FIRST_RULES.map((rule) => [rule.id, ruleWords(rule)]));
    expect(words['risk-angry']).toBe('watch: risk · complaint, hostility, or urgency');
    expect(words.insult).toBe('hostility · without complaint or question');
    expect(words['risk-spreading']).toBe('watch: risk · 50 reactions an hour or more');
    expect(words['heard-complaint']).toBe('complaint · heard by many');
    const free = fieldsOf(EMPTY_RULE);
    expect(free && ruleWords(free)).toBe('any post');
    const no = fieldsOf({ ...EMPTY_RULE, influential: 'no', known: 'no' });
    expect(no && ruleWords(no)).toBe('not heard by many · nobody you know yet');
  });

  it('has its lists in their own order, whatever the order of clicks', () => {
    const kinds = toggled(toggled(toggled([], 'risk' as const), 'brand' as const), 'leak' as const);
    expect(fieldsOf({ ...EMPTY_RULE, kinds: toggled(kinds, 'leak') })?.kinds).toEqual(['brand', 'risk']);
  });

  it.each([
    ['', null],
    [' ', null],
    ['50', 50],
    ['1 000', 1000],
    ['2,5', 2.5],
    ['0', undefined],
    ['-3', undefined],
    ['many', undefined],
  ])('velocity “%s”', (typed, value) => {
    expect(velocityFrom(typed)).toBe(value);
    expect(fieldsOf({ ...EMPTY_RULE, velocity: typed }) === null).toBe(value === undefined);
  });

  it('moves by Alt with the arrows only', () => {
    expect(placesOf({ key: 'ArrowUp', altKey: true })).toBe(-1);
    expect(placesOf({ key: 'ArrowDown', altKey: true })).toBe(1);
    expect(placesOf({ key: 'ArrowDown', altKey: false })).toBeNull();
    expect(placesOf({ key: 'j', altKey: true })).toBeNull();
  });
});

describe('the tester', () => {
  const usual = { kind: 'brand', influential: false, known: false, velocity: null } as const;
  const complaint = 'My lamp is broken and nobody answers, I want a refund';

  it('tells signals, level and the rule that proposes it', () => {
    const trial = tryText(complaint, usual, FIRST_RULES, DEFAULT_THRESHOLDS);
    expect(trial).toMatchObject({ language: 'en', proposal: { level: 2 }, rule: { id: 'complaint' } });
    const many = tryText(complaint, { ...usual, influential: true }, FIRST_RULES, DEFAULT_THRESHOLDS);
    expect(many).toMatchObject({ proposal: { level: 3 }, rule: { id: 'heard-complaint' } });
  });

  it('shows the effect of a threshold, and of a rule switched off', () => {
    const deaf = tryText(complaint, usual, FIRST_RULES, { ...DEFAULT_THRESHOLDS, complaint: 1, urgency: 1 });
    expect(deaf).toMatchObject({ proposal: { level: 1, ruleId: null }, rule: null });
    const off = FIRST_RULES.map((rule) => ({ ...rule, active: rule.id !== 'complaint' }));
    expect(tryText(complaint, usual, off, DEFAULT_THRESHOLDS).rule).toBeNull();
  });
});

it('a threshold means more the higher it is', () => {
  const meanings = [0.2, 0.4, 0.5, 0.7, 0.9].map(meaningOf);
  expect(new Set(meanings).size).toBe(5);
  expect(meaningOf(DEFAULT_THRESHOLDS.regret)).toBe('thresholdClear');
});

describe('a clock', () => {
  const escalation = { id: 'e', postId: 'p', relayId: 'r', at: 0, dueAt: 8 * HOUR, note: '', outcome: '' };

  it.each([
    [1, null, 'waiting', '7 hours left'],
    [7, null, 'soon', '1 hour left'],
    [7.75, null, 'soon', '15 minutes left'],
    [9, null, 'overdue', 'overdue by 1 hour'],
    [80, null, 'overdue', 'overdue by 3 days'],
    [9, 4 * HOUR, 'closed', 'closed on Jan 1, 1970'],
  ])('after %d hours, closed at %s', (hours, closedAt, clock, words) => {
    expect(clockOf({ ...escalation, closedAt }, hours * HOUR)).toBe(clock);
    expect(clockWords({ ...escalation, closedAt }, hours * HOUR)).toBe(words);
  });
});

describe('a relay', () => {
  it('is refused without name, contact or a delay that is one', () => {
    expect(errorsOf({ ...EMPTY_RELAY, delay: 'soon' })).toEqual({ name: true, contact: true, delay: true });
    const draft = { ...EMPTY_RELAY, name: ' Odile ', contact: ' #quality ', delay: '0,5' };
    expect(relayFieldsOf(draft)).toMatchObject({ name: 'Odile', contact: '#quality', delay: 0.5, replacementId: null });
    for (const delay of ['', '0', '-1', '9999']) expect(relayFieldsOf({ ...draft, delay })).toBeNull();
  });
});
