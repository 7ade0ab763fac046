/** Signals heard in invented posts of every kind and of none: how many of them, and how often wrongly. */
import { describe, expect, it } from 'vitest';
import { detectSignals } from '../../src/core/signals/detect.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../src/core/signals/kinds.ts';
import { ENGLISH } from './said/en.ts';
import { FRENCH } from './said/fr.ts';
import type { Said } from './said/said.ts';

/** Least precision and recall of each kind. What is told without a word of anger is the hardest to hear. */
const LEAST: Record<SignalKind, [precision: number, recall: number]> = {
  regret: [0.85, 0.85],
  complaint: [0.65, 0.5],
  praise: [0.75, 0.75],
  question: [0.85, 0.85],
  hostility: [0.85, 0.8],
  urgency: [0.85, 0.8],
  sensitive: [0.85, 0.85],
};

function scoreOf(kind: SignalKind, posts: readonly Said[], lang: string): [precision: number, recall: number] {
  const judged = posts.map(([kinds, text]) => ({
    said: kinds.split(' ').includes(kind),
    heard: detectSignals(text, lang).some((signal) => signal.kind === kind),
  }));
  const right = judged.filter(({ said, heard }) => said && heard).length;
  const heard = judged.filter((post) => post.heard).length;
  const said = judged.filter((post) => post.said).length;
  return [right / heard, right / said];
}

describe.each([
  ['fr', FRENCH],
  ['en', ENGLISH],
] as const)('%s', (lang, posts) => {
  it('has some of each kind, and some of none', () => {
    const counts = [...SIGNAL_KINDS, ''].map(
      (kind) => posts.filter(([kinds]) => kinds.split(' ').includes(kind)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(14);
    expect(new Set(posts.map(([, text]) => text)).size).toBe(posts.length);
  });

  it.each(SIGNAL_KINDS)('%s', (kind) => {
    const [precision, recall] = scoreOf(kind, posts, lang);
    expect(precision).toBeGreaterThanOrEqual(LEAST[kind][0]);
    expect(recall).toBeGreaterThanOrEqual(LEAST[kind][1]);
  });
});
