/** Copies a reply from the dashboard, where there is no page to insert into. */
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { useReply as countUse } from '../../storage/commands/index.ts';
import { useSay } from '../shared/Toast.tsx';

export function useCopying(): (reply: Reply, text: string) => Promise<void> {
  const say = useSay();
  return async (reply, text) => {
    try {
      await navigator.clipboard.writeText(text);
      await countUse(reply.id);
      say({ text: t('popupCopied') });
    } catch (error) {
      console.error(error);
      say({ text: t('popupCopyFailed') });
    }
  };
}
