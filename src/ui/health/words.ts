/** The words for the health of a network. */
import type { Health, HealthField } from '../../core/health.ts';
import { formatDay, t, type WordKey } from '../../platform/i18n.ts';

const FIELDS: Record<HealthField, WordKey> = {
  author: 'healthFieldAuthor',
  handle: 'healthFieldHandle',
  text: 'healthFieldText',
  permalink: 'healthFieldPermalink',
};

export const lackingWords = ({ lacking }: Health): string => lacking.map((field) => t(FIELDS[field])).join(', ');

/** One line for a list of networks; null where no page told anything yet. */
export function conditionWords({ condition, since }: Health): string | null {
  const day = since === null ? '' : formatDay(since);
  if (condition === 'blind') return t('healthBlind', day);
  if (condition === 'poor') return t('healthPoor', day);
  return condition === 'well' ? t('healthWell') : null;
}

/** Whether something is wrong that she should know. */
export const isIll = (health: Health | undefined): health is Health =>
  health?.condition === 'blind' || health?.condition === 'poor';
