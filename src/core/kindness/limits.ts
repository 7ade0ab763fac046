/** What is left to give: of the month's budget, and of the day's acts. */
import type { Kindness, KindnessLimits } from '../gesture.ts';

export const FIRST_LIMITS: KindnessLimits = { budget: 50, currency: 'EUR', perDay: 2, cooldown: 180 };

export const CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD', 'CAD'] as const;

const DAY = 24 * 3_600_000;

/** `null`, or a currency that this browser's formats cannot name, gives what Vigie starts with. */
export function limitsOf(limits: KindnessLimits | null): KindnessLimits {
  if (!limits) return FIRST_LIMITS;
  const currency = CURRENCIES.find((code) => code === limits.currency) ?? FIRST_LIMITS.currency;
  return { ...limits, currency };
}

export interface Left {
  money: number;
  today: number;
}

/** Midnight of the day, and of the month's first day, on her clock. */
export function startsOf(now: number): { day: number; month: number } {
  const date = new Date(now);
  const [year, month] = [date.getFullYear(), date.getMonth()];
  return { day: new Date(year, month, date.getDate()).getTime(), month: new Date(year, month, 1).getTime() };
}

/** What was declined or dropped costs nothing; what was dropped is no act of its day either. */
export function leftOf(acts: readonly Kindness[], limits: KindnessLimits, now: number): Left {
  const { day, month } = startsOf(now);
  const live = acts.filter(({ state }) => state !== 'dropped');
  const spent = live
    .filter(({ state, at }) => state !== 'declined' && at >= month)
    .reduce((sum, { cost }) => sum + cost, 0);
  const today = live.filter(({ at }) => at >= day).length;
  return { money: Math.max(0, limits.budget - spent), today: Math.max(0, Math.floor(limits.perDay) - today) };
}

/** Until when somebody who received an act is left in peace; null: she received none that counts. */
export function restsUntil(acts: readonly Kindness[], cooldown: number): number | null {
  const given = acts.filter(({ state }) => state !== 'dropped' && state !== 'declined').map(({ at }) => at);
  return given.length > 0 ? Math.max(...given) + cooldown * DAY : null;
}
