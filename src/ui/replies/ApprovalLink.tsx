/** The way from a reply's editor to who validated it. */
import type { JSX } from 'preact';
import { standingOf } from '../../core/approval.ts';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { STANDING_WORDS } from './standingWords.ts';

interface Props {
  reply: Reply;
  onOpen: (reply: Reply) => void;
}

export function ApprovalLink({ reply, onOpen }: Props): JSX.Element {
  return (
    <button type="button" class="quiet" onClick={() => onOpen(reply)}>
      <Icon name="tick" size={14} />
      {t('approval')}
      <span class="count">{t(STANDING_WORDS[standingOf(reply, Date.now())])}</span>
    </button>
  );
}
