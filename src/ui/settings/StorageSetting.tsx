/** What is kept on this machine, how much, and whether the browser promised not to clear it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber, language, t, type WordKey } from '../../platform/i18n.ts';
import { askPersistence, type StorageState, storageState } from '../../platform/persist.ts';
import { type Counted, storageCounts } from '../../storage/queries/index.ts';
import { useLive } from '../shared/useLive.ts';
import { Block } from './Block.tsx';

const COUNTED: [Counted, WordKey][] = [
  ['people', 'dashPeople'],
  ['posts', 'settingsPosts'],
  ['exchanges', 'settingsExchanges'],
  ['notes', 'dashNotes'],
  ['replies', 'dashReplies'],
  ['watches', 'dashWatches'],
];

/** Megabytes, one decimal. */
function formatSize(bytes: number): string {
  const format = new Intl.NumberFormat(language(), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return format.format(bytes / 1_000_000);
}

export function StorageSetting(): JSX.Element {
  const counts = useLive(storageCounts, []);
  const [state, setState] = useState<StorageState>();
  const read = (): void => {
    storageState().then(setState, console.error);
  };
  useEffect(read, []);
  const ask = async (): Promise<void> => {
    await askPersistence();
    read();
  };
  return (
    <Block title={t('settingsStorage')} text={t('settingsStorageText')}>
      {counts && (
        <dl class="counts">
          {COUNTED.map(([table, words]) => (
            <div key={table}>
              <dt>{t(words)}</dt>
              <dd>{formatNumber(counts[table])}</dd>
            </div>
          ))}
          {state?.usage != null && (
            <div>
              <dt>{t('settingsSize')}</dt>
              <dd>{formatSize(state.usage)}</dd>
            </div>
          )}
        </dl>
      )}
      {state && (
        <p class="persistence">
          {t(state.persisted ? 'settingsPersisted' : 'settingsNotPersisted')}
          {!state.persisted && (
            <button type="button" onClick={ask}>
              {t('settingsPersist')}
            </button>
          )}
        </p>
      )}
    </Block>
  );
}
