/** Her list of rules of levels: put in, moved, taken out; the order of the list is the order in which they are tried. */
import { FIRST_RULES, type LevelRule } from './level.ts';

const numbered = (rules: readonly LevelRule[]): LevelRule[] => rules.map((rule, order) => ({ ...rule, order }));

/** The list with a rule written over the one of its id; a new one comes first, where it is tried before the others. */
export function withRule(rules: readonly LevelRule[], rule: LevelRule): LevelRule[] {
  const known = rules.some(({ id }) => id === rule.id);
  return numbered(known ? rules.map((each) => (each.id === rule.id ? rule : each)) : [rule, ...rules]);
}

export function withoutRule(rules: readonly LevelRule[], id: string): LevelRule[] {
  return numbered(rules.filter((rule) => rule.id !== id));
}

/** `by`: places down the list, negative up; it stops at the ends. */
export function movedRule(rules: readonly LevelRule[], id: string, by: number): LevelRule[] {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return [...rules];
  const others = rules.filter((each) => each !== rule);
  const place = Math.max(0, Math.min(rules.indexOf(rule) + by, others.length));
  return numbered([...others.slice(0, place), rule, ...others.slice(place)]);
}

/** Whether a rule without any condition stands before others, which are then never tried. */
export function shadows({ kinds, signals, without, influential, known, velocity }: LevelRule): boolean {
  const free = [kinds, signals, without].every((list) => list.length === 0);
  return free && influential === null && known === null && velocity === null;
}

/** Whether these are the rules that Vigie starts with. */
export function areFirst(rules: readonly LevelRule[]): boolean {
  return JSON.stringify(rules) === JSON.stringify(FIRST_RULES);
}
