/** The clock of what was handed over: how long is left, or how late it is. */
import type { Escalation } from '../../core/relay.ts';
import { formatDay, language, t } from '../../platform/i18n.ts';

export type Clock = 'waiting' | 'soon' | 'overdue' | 'closed';

const HOUR = 3_600_000;

/** `soon`: less than a quarter of the delay is left. */
export function clockOf({ at, dueAt, closedAt }: Escalation, now: number): Clock {
  if (closedAt !== null) return 'closed';
  if (now > dueAt) return 'overdue';
  return dueAt - now < (dueAt - at) / 4 ? 'soon' : 'waiting';
}

/** A stretch of time in its greatest unit: minutes, hours, days. */
function stretch(ms: number): string {
  const [value, unit] =
    ms < HOUR
      ? [Math.max(1, Math.round(ms / 60_000)), 'minute']
      : ms < 48 * HOUR
        ? [Math.round(ms / HOUR), 'hour']
        : [Math.round(ms / (24 * HOUR)), 'day'];
  return new Intl.NumberFormat(language(), { style: 'unit', unit: `${unit}`, unitDisplay: 'long' }).format(
    Number(value),
  );
}

export function clockWords(escalation: Escalation, now: number): string {
  const { dueAt, closedAt } = escalation;
  if (closedAt !== null) return t('clockClosed', formatDay(closedAt));
  return now > dueAt ? t('clockOverdue', stretch(now - dueAt)) : t('clockLeft', stretch(dueAt - now));
}

/** An amount of hours, as a delay is said. */
export const delayWords = (hours: number): string => t('relayWithin', stretch(hours * HOUR));
