/** How far an import is, and the way to stop it. */
import type { JSX } from 'preact';
import { formatNumber, t } from '../../../platform/i18n.ts';
import type { Progress } from '../../../storage/commands/index.ts';

export function Writing({
  progress: { done, total },
  onStop,
}: {
  progress: Progress;
  onStop: () => void;
}): JSX.Element {
  return (
    <>
      <label class="writing">
        {t('transferWriting', formatNumber(done), formatNumber(total))}
        <progress value={done} max={total} />
      </label>
      <button type="button" onClick={onStop}>
        {t('rehearStop')}
      </button>
    </>
  );
}
