/** Gives her watches as a table that a spreadsheet opens. */
import { writeCsv } from '../../core/csv.ts';
import type { Watch } from '../../core/watch.ts';
import { watchTable } from '../../core/watch-columns.ts';
import { language, t } from '../../platform/i18n.ts';

export function exportWatches(watches: readonly Watch[]): void {
  const file = new Blob([writeCsv(watchTable(watches, language()))], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${t('exportWatchesFile')}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
