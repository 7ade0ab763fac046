/** What an editor holds of a rule of levels, and the rule in words. */
import type { Level, LevelRule } from '../../core/level.ts';
import { SIGNAL_WORDS } from '../../core/level-words.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../core/signals/kinds.ts';
import { WATCH_KINDS, type WatchKind } from '../../core/watch.ts';
import { formatNumber, language, t } from '../../platform/i18n.ts';
import type { RuleDraft } from '../../storage/commands/index.ts';
import { KIND_WORDS } from '../posts/why.ts';

/** A condition that may be asked for, refused, or of no account. */
export type Ternary = 'any' | 'yes' | 'no';

/** `velocity` is text as typed: empty is no condition. */
export interface Draft {
  kinds: WatchKind[];
  signals: SignalKind[];
  without: SignalKind[];
  influential: Ternary;
  known: Ternary;
  velocity: string;
  level: Level;
  active: boolean;
}

export const EMPTY_RULE: Draft = {
  kinds: [],
  signals: [],
  without: [],
  influential: 'any',
  known: 'any',
  velocity: '',
  level: 2,
  active: true,
};

const ternaryOf = (value: boolean | null): Ternary => (value === null ? 'any' : value ? 'yes' : 'no');
const booleanOf = (ternary: Ternary): boolean | null => (ternary === 'any' ? null : ternary === 'yes');

export function draftOf(rule: LevelRule): Draft {
  const { kinds, signals, without, level, active, velocity } = rule;
  return {
    ...{ kinds, signals, without, level, active },
    influential: ternaryOf(rule.influential),
    known: ternaryOf(rule.known),
    velocity: velocity === null ? '' : String(velocity),
  };
}

/** Interactions an hour, as typed; null for none, undefined for what is no number above zero. */
export function velocityFrom(typed: string): number | null | undefined {
  const digits = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (digits === '') return null;
  const value = Number(digits);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** Null while the velocity is no number. */
export function fieldsOf(draft: Draft): Omit<RuleDraft, 'id'> | null {
  const velocity = velocityFrom(draft.velocity);
  if (velocity === undefined) return null;
  const { kinds, signals, without, level, active } = draft;
  return {
    // In the order of their lists, whatever the order of her clicks.
    kinds: WATCH_KINDS.filter((kind) => kinds.includes(kind)),
    signals: SIGNAL_KINDS.filter((kind) => signals.includes(kind)),
    without: SIGNAL_KINDS.filter((kind) => without.includes(kind)),
    ...{ influential: booleanOf(draft.influential), known: booleanOf(draft.known), velocity, level, active },
  };
}

export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function either(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'disjunction' }).format(words);
}

/** The conditions of a rule in one line, those of a kind joined by "or". */
export function ruleWords(rule: Omit<LevelRule, 'id' | 'order' | 'level' | 'active'>): string {
  const { kinds, signals, without, influential, known, velocity } = rule;
  const words = [
    kinds.length > 0 && t('ruleKinds', either(kinds.map((kind) => t(KIND_WORDS[kind])))),
    signals.length > 0 && either(signals.map((kind) => t(SIGNAL_WORDS[kind]))),
    without.length > 0 && t('ruleWithout', either(without.map((kind) => t(SIGNAL_WORDS[kind])))),
    influential !== null && t(influential ? 'ruleInfluential' : 'ruleNotInfluential'),
    known !== null && t(known ? 'ruleKnown' : 'ruleNotKnown'),
    velocity !== null && t('ruleVelocity', formatNumber(velocity)),
  ].filter((word): word is string => Boolean(word));
  return words.length > 0 ? words.join(' · ') : t('ruleAny');
}
