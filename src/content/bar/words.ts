/** The bar's sentences on who wrote a post. */
import type { Influence, InfluenceReason } from '../../core/influence.ts';
import type { Account } from '../../core/post.ts';
import { t, tn } from '../../platform/i18n.ts';

function reasonWords(reason: InfluenceReason): string {
  if (reason.kind === 'verified') return t('barVerified');
  if (reason.kind === 'reach') return tn('barReach', reason.followers);
  return tn('barEngagement', reason.interactions);
}

export function influenceWords(influence: Influence | null): string[] {
  return influence?.reasons.map(reasonWords) ?? [];
}

/** Her name as we know it, else as the page shows it. */
export function nameOf(account: Account | null, card: { name: string } | null): string {
  return card?.name || account?.name || (account ? `@${account.handle}` : t('barSomeone'));
}
