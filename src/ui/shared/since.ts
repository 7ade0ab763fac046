/** How long ago, in words short enough for a row. */
import { formatDay, language, t } from '../../platform/i18n.ts';

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, ms: number, below: number][] = [
  ['minute', 60_000, 3_600_000],
  ['hour', 3_600_000, 86_400_000],
  ['day', 86_400_000, 7 * 86_400_000],
];

/** `at` and `now` in epoch ms; a date beyond a week, or in the future. */
export function since(at: number, now: number = Date.now()): string {
  const age = now - at;
  if (age >= 0 && age < 60_000) return t('uiNow');
  const step = age >= 0 && STEPS.find(([, , below]) => age < below);
  if (!step) return formatDay(at);
  const format = new Intl.RelativeTimeFormat(language(), { style: 'short', numeric: 'auto' });
  return format.format(-Math.floor(age / step[1]), step[0]);
}
