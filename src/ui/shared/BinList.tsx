/** What lies in a bin, and the way back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { EmptyState } from './EmptyState.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { VirtualList } from './VirtualList.tsx';

export interface BinRow {
  id: string;
  title: string;
  text: string;
}

interface Props {
  /** Undefined while being read. */
  rows: readonly BinRow[] | undefined;
  label: string;
  onRestore: (row: BinRow) => void;
  onClose: () => void;
}

export function BinList({ rows, label, onRestore, onClose }: Props): JSX.Element {
  const [active, setActive] = useState(0);
  return (
    <section class="form" aria-label={label}>
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={onClose} />
        <h2>{label}</h2>
      </header>
      {rows?.length === 0 && <EmptyState icon="bin" title={t('uiBinEmpty')} text={t('uiBinText')} />}
      {rows && rows.length > 0 && (
        <>
          <p class="hint bin-hint">{t('uiBinText')}</p>
          <VirtualList
            id="bin"
            label={label}
            items={rows}
            keyOf={(row) => row.id}
            active={Math.min(active, rows.length - 1)}
            onActive={setActive}
            onPick={onRestore}
            estimate={58}
            focusable
            row={(row) => (
              <div class="reply-row">
                <div role="gridcell" class="reply-text">
                  {row.title && (
                    <p class="row-title">
                      <b>{row.title}</b>
                    </p>
                  )}
                  <p class="row-text">{row.text}</p>
                </div>
                <div role="gridcell">
                  <button type="button" class="quiet" tabIndex={-1}>
                    <Icon name="undo" />
                    {t('uiRestore')}
                  </button>
                </div>
              </div>
            )}
          />
        </>
      )}
    </section>
  );
}
