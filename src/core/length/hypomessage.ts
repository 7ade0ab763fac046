/** The trade's "hypomessage": a text clear and short enough to be passed on as it is. */
import type { RuleName } from './limit.ts';
import { countBy } from './measure.ts';

export const HYPOMESSAGE = 140;

export interface Hypomessage {
  /** It fits in 140 as the network counts. */
  byRule: boolean;
  /** It fits in 140 characters as a person counts, links in full. */
  plainly: boolean;
}

/** Whether a text also fits in 140, by the network's rule and plainly; an empty one is no message. */
export function fits140(text: string, rule: RuleName): Hypomessage {
  const fits = (by: RuleName): boolean => text.trim() !== '' && countBy(by, text) <= HYPOMESSAGE;
  return { byRule: fits(rule), plainly: fits('graphemes') };
}

/** Both ways: it fits wherever it is quoted. */
export function isHypomessage(text: string, rule: RuleName): boolean {
  const { byRule, plainly } = fits140(text, rule);
  return byRule && plainly;
}
