/** What a text would be heard as, and which rule would propose its level: as the background judges, without keeping anything. */
import { type LevelRule, type LevelScene, type Proposal, proposeLevel } from '../../core/level.ts';
import { detectSignals, spokenLanguage } from '../../core/signals/detect.ts';
import type { Signal, Thresholds } from '../../core/signals/kinds.ts';
import type { WatchKind } from '../../core/watch.ts';

/** The surroundings that a pasted text does not tell. */
export interface Circumstances {
  kind: WatchKind;
  influential: boolean;
  known: boolean;
  velocity: number | null;
}

export interface Trial {
  signals: Signal[];
  language: string | null;
  proposal: Proposal;
  /** The rule that proposes; null: none fits. */
  rule: LevelRule | null;
}

export function tryText(
  text: string,
  { kind, influential, known, velocity }: Circumstances,
  rules: readonly LevelRule[],
  thresholds: Thresholds,
): Trial {
  const signals = detectSignals(text, null, thresholds);
  const scene: LevelScene = {
    kinds: [kind],
    signals: signals.map((signal) => signal.kind),
    ...{ influential, known, velocity },
  };
  const proposal = proposeLevel(scene, rules);
  const rule = rules.find(({ id }) => id === proposal.ruleId) ?? null;
  return { signals, language: spokenLanguage(text, null), proposal, rule };
}
