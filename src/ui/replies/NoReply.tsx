/** Nothing in the list: none was written yet, or none holds what she looks for. */
import type { JSX } from 'preact';
import { type Sieve, WHOLE } from '../../core/library/sift.ts';
import { t } from '../../platform/i18n.ts';
import { EmptyState } from '../shared/EmptyState.tsx';

interface Props {
  isBare: boolean;
  sieve: Sieve;
  onSieve: (patch: Partial<Sieve>) => void;
  onWrite: () => void;
}

export function NoReply({ isBare, sieve: { query }, onSieve, onWrite }: Props): JSX.Element {
  if (query) {
    return (
      <EmptyState icon="search" title={t('replyNotFound', query)} text={t('replyNotFoundText')}>
        <button type="button" class="primary" onClick={onWrite}>
          {t('replyWriteIt', query)}
        </button>
      </EmptyState>
    );
  }
  if (!isBare) {
    return (
      <EmptyState icon="filter" title={t('libraryNothing')} text={t('libraryNothingText')}>
        <button type="button" onClick={() => onSieve(WHOLE)}>
          {t('panelFiltersClear')}
        </button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="reply" title={t('replyNone')} text={t('replyNoneText')}>
      <button type="button" class="primary" onClick={onWrite}>
        {t('replyNew')}
      </button>
    </EmptyState>
  );
}
