/** Levels and signals in words, in both languages. */
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };
import type { LevelReason } from '../../src/core/level.ts';
import { levelWords, type Say, signalsWords } from '../../src/core/level-words.ts';

const sayIn =
  (words: Record<string, { message: string }>): Say =>
  (key, ...values) =>
    (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => `${values[Number(place) - 1]}`);
const [english, french] = [sayIn(en), sayIn(fr)];

describe('a level', () => {
  it.each<[LevelReason[], string, string]>([
    [[], 'proposed: 3', 'proposé : 3'],
    [[{ kind: 'signal', signal: 'complaint' }], 'proposed: 3, complaint heard', 'proposé : 3, plainte'],
    [
      [{ kind: 'signal', signal: 'complaint' }, { kind: 'influence' }],
      'proposed: 3, complaint heard by many',
      'proposé : 3, plainte devant beaucoup de monde',
    ],
    [[{ kind: 'influence' }], 'proposed: 3, heard by many', 'proposé : 3, devant beaucoup de monde'],
    [
      [
        { kind: 'watch', watch: 'risk' },
        { kind: 'velocity', perHour: 119.6 },
      ],
      'proposed: 3, a watch of kind risk, 120 reactions an hour',
      'proposé : 3, une veille risque, 120 réactions par heure',
    ],
  ])('%j', (reasons, inEnglish, inFrench) => {
    const judged = { proposal: { level: 3 as const, ruleId: null, reasons }, chosen: null };
    expect([levelWords(judged, english), levelWords(judged, french)]).toEqual([inEnglish, inFrench]);
  });

  it('that she chose stands before what was proposed', () => {
    const proposal = { level: 2 as const, ruleId: 'r', reasons: [{ kind: 'known' as const }] };
    expect(levelWords({ proposal, chosen: 4 }, english)).toBe('your choice: 4 (proposed: 2, somebody you know)');
  });
});

describe('signals', () => {
  const text = 'Broken again!\nMy   lamp is broken.';
  const at = (start: number, end: number) => ({ start, end });

  it('quote the words that made them, each once, on one line', () => {
    const words = [at(0, 6), at(14, 23), at(27, 33), at(27, 33)];
    const signals = [{ kind: 'complaint' as const, strength: 0.6, words, tentative: false }];
    expect(signalsWords(text, signals, english)).toEqual(['complaint “Broken … My lamp … broken”']);
  });

  it('say when they are tentative, and are cut where they are long', () => {
    const signals = [{ kind: 'question' as const, strength: 1, words: [at(0, 100)], tentative: true }];
    const [words = ''] = signalsWords('🦉'.repeat(50), signals, english);
    expect(words).toBe(`question “${'🦉'.repeat(50)}” (to be confirmed)`);
    const [long = ''] = signalsWords('x'.repeat(100), signals, english);
    expect(long).toBe(`question “${'x'.repeat(60)}…” (to be confirmed)`);
  });

  it('stand alone without words', () => {
    expect(signalsWords('', [{ kind: 'urgency', strength: 1, words: [], tentative: false }], french)).toEqual([
      'urgence',
    ]);
  });
});
