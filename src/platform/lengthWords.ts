/** How long a text is, in words. */
import type { Length } from '../core/length/limit.ts';
import { formatNumber, t, tn } from './i18n.ts';

/** "212 / 300". */
export const countWords = ({ count, max }: Length): string => t('lengthCount', formatNumber(count), formatNumber(max));

/** What is left, or how much too long it is. */
export const leftWords = ({ left }: Length): string => (left < 0 ? tn('lengthOver', -left) : tn('lengthLeft', left));
