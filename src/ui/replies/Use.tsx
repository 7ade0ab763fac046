/** How often a reply was used, and when last. */
import type { JSX } from 'preact';
import type { Reply } from '../../core/reply.ts';
import { t, tn } from '../../platform/i18n.ts';
import { since } from '../shared/since.ts';

export function Use({ reply: { uses, usedAt } }: { reply: Reply }): JSX.Element {
  const words = usedAt === null ? t('replyNeverUsed') : t('replyUsed', tn('replyUses', uses), since(usedAt));
  return <span class="use">{words}</span>;
}
