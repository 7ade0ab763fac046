/** Replies in the bin, each one press from being back. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { restoreReply } from '../../storage/commands/index.ts';
import { binnedReplies } from '../../storage/queries/index.ts';
import { BinList } from '../shared/BinList.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';

export function ReplyBin({ onClose }: { onClose: () => void }): JSX.Element {
  const act = useAct();
  const rows = useLive(binnedReplies, []);
  return (
    <BinList
      rows={rows?.map((reply) => ({ id: reply.id, title: reply.title, text: reply.body }))}
      label={t('replyBinList')}
      onRestore={({ id, title }) => act(() => restoreReply(id), t('replyRestored', title))}
      onClose={onClose}
    />
  );
}
