/** Import and export of replies, in the place of their list. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { IconButton } from '../../shared/IconButton.tsx';
import { TabPanel, Tabs } from '../../shared/Tabs.tsx';
import { ExportView } from './ExportView.tsx';
import { ImportView } from './ImportView.tsx';

/** Stands in the address of the dashboard for this page. */
export const TRANSFER = 'transfer';

export function Transfer({ onClose }: { onClose: () => void }): JSX.Element {
  const [tab, setTab] = useState<'import' | 'export'>('import');
  return (
    <section
      class="form transfer"
      aria-label={t('transferTitle')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={onClose} />
        <h2>{t('transferTitle')}</h2>
      </header>
      <Tabs
        label={t('transferTitle')}
        tabs={[
          { id: 'import', label: t('transferImport') },
          { id: 'export', label: t('transferExport') },
        ]}
        chosen={tab}
        onChoose={setTab}
      />
      <TabPanel id={tab}>{tab === 'import' ? <ImportView onClose={onClose} /> : <ExportView />}</TabPanel>
    </section>
  );
}
