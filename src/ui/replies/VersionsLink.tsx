/** The way from a reply's editor to what it said before. */
import type { JSX } from 'preact';
import type { Reply } from '../../core/reply.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { versionsOf } from '../../storage/queries/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLive } from '../shared/useLive.ts';

interface Props {
  reply: Reply;
  onOpen: (reply: Reply) => void;
}

export function VersionsLink({ reply, onOpen }: Props): JSX.Element | null {
  const count = useLive(() => versionsOf(reply.id), [reply.id])?.length ?? 0;
  if (count === 0) return null;
  return (
    <button type="button" class="quiet" onClick={() => onOpen(reply)}>
      <Icon name="undo" size={14} />
      {t('replyVersions')}
      <span class="count">{formatNumber(count)}</span>
    </button>
  );
}
