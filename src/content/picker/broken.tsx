/** Says what is wrong with a reply that cannot be inserted, and where that is mended. */
import type { JSX } from 'preact';
import type { Fault } from '../../core/template/fault.ts';
import { t } from '../../platform/i18n.ts';
import { takeFocus } from '../take-focus.ts';

interface Props {
  title: string;
  fault: Fault;
  onWrite: () => void;
  onBack: () => void;
}

export function Broken({ title, fault, onWrite, onBack }: Props): JSX.Element {
  return (
    <div class="blanks">
      <h2>{t('pickerBroken', title)}</h2>
      <p class="wrong" role="alert">
        {t(fault.key, ...fault.values)}
      </p>
      <footer>
        <button type="button" ref={takeFocus} onClick={onBack}>
          {t('pickerBack')}
        </button>
        <button type="button" class="main" onClick={onWrite}>
          {t('pickerMend')}
        </button>
      </footer>
    </div>
  );
}
