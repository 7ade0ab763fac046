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

interface Props {
  /** Replies to export, by their ids; none: she imports, or chooses here. */
  chosen: readonly string[];
  onClose: () => void;
}

export function Transfer({ chosen, onClose }: Props): JSX.Element {
  const [tab, setTab] = useState<'import' | 'export'>(chosen.length > 0 ? 'export' : 'import');
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
      <TabPanel id={tab}>
        {tab === 'import' ? <ImportView onClose={onClose} /> : <ExportView chosen={chosen} />}
      </TabPanel>
    </section>
  );
}
