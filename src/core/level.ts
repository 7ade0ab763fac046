/** What answer a post calls for, from none to the crisis cell: proposed by rules that she can edit, chosen by her. */
import type { SignalKind } from './signals/kinds.ts';
import type { WatchKind } from './watch.ts';

/** 0: no answer; 1: she alone; 2: she, with a validated text; 3: a relay, within a delay; 4: the crisis cell. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** Every condition must hold; an empty list, or null, is no condition. The first active rule that fits proposes. */
export interface LevelRule {
  id: string;
  /** Rules are tried in this order, lowest first. */
  order: number;
  /** At least one watch of these kinds hit. */
  kinds: WatchKind[];
  /** At least one of these signals was heard. */
  signals: SignalKind[];
  /** None of these was heard. */
  without: SignalKind[];
  /** The author, or the post, has influence. */
  influential: boolean | null;
  /** The author is a saved person. */
  known: boolean | null;
  /** Interactions per hour, at least. */
  velocity: number | null;
  level: Level;
  active: boolean;
}

/** What is known of a post when its level is proposed. */
export interface LevelScene {
  kinds: readonly WatchKind[];
  signals: readonly SignalKind[];
  influential: boolean;
  known: boolean;
  velocity: number | null;
}

export type LevelReason =
  | { kind: 'watch'; watch: WatchKind }
  | { kind: 'signal'; signal: SignalKind }
  | { kind: 'influence' }
  | { kind: 'known' }
  | { kind: 'velocity'; perHour: number };

export interface Proposal {
  level: Level;
  /** Null: no rule fitted. */
  ruleId: string | null;
  /** What of the post the rule's conditions met. */
  reasons: LevelReason[];
}

/** Where no rule fits: a conversation like any other. */
export const UNRULED: Proposal = { level: 1, ruleId: null, reasons: [] };

/** The conditions of a rule met by a scene; null when one is not met. */
function fits(rule: LevelRule, scene: LevelScene): LevelReason[] | null {
  const reasons: LevelReason[] = [];
  const watch = rule.kinds.find((kind) => scene.kinds.includes(kind));
  if (rule.kinds.length > 0 && !watch) return null;
  if (watch) reasons.push({ kind: 'watch', watch });
  const signal = rule.signals.find((kind) => scene.signals.includes(kind));
  if (rule.signals.length > 0 && !signal) return null;
  if (signal) reasons.push({ kind: 'signal', signal });
  if (rule.without.some((kind) => scene.signals.includes(kind))) return null;
  if (rule.influential !== null && rule.influential !== scene.influential) return null;
  if (rule.influential) reasons.push({ kind: 'influence' });
  if (rule.known !== null && rule.known !== scene.known) return null;
  if (rule.known) reasons.push({ kind: 'known' });
  if (rule.velocity !== null) {
    if (scene.velocity === null || scene.velocity < rule.velocity) return null;
    reasons.push({ kind: 'velocity', perHour: scene.velocity });
  }
  return reasons;
}

/** `rules`: in their order. */
export function proposeLevel(scene: LevelScene, rules: readonly LevelRule[]): Proposal {
  for (const rule of rules) {
    const reasons = rule.active ? fits(rule, scene) : null;
    if (reasons) return { level: rule.level, ruleId: rule.id, reasons };
  }
  return UNRULED;
}

type RuleConditions = Partial<Omit<LevelRule, 'id' | 'order' | 'level'>>;

const first = (id: string, level: Level, conditions: RuleConditions): Omit<LevelRule, 'order'> => ({
  id,
  kinds: [],
  signals: [],
  without: [],
  influential: null,
  known: null,
  velocity: null,
  active: true,
  ...conditions,
  level,
});

/** The rules that she starts with: what hurts goes to people who may answer, the rest is conversation. */
export const FIRST_RULES: readonly LevelRule[] = [
  first('leak', 4, { kinds: ['leak'] }),
  first('risk-spreading', 4, { kinds: ['risk'], velocity: 50 }),
  first('grave', 3, { signals: ['sensitive'] }),
  first('risk-angry', 3, { kinds: ['risk'], signals: ['complaint', 'hostility', 'urgency'] }),
  first('spreading-complaint', 3, { signals: ['complaint', 'hostility'], velocity: 100 }),
  first('risk', 2, { kinds: ['risk'] }),
  first('insult', 0, { signals: ['hostility'], without: ['complaint', 'question'] }),
  first('heard-complaint', 3, { signals: ['complaint'], influential: true }),
  first('complaint', 2, { signals: ['complaint', 'urgency'] }),
  first('elsewhere', 0, { kinds: ['competitor'], without: ['regret', 'question'] }),
].map((rule, order) => ({ ...rule, order }));
