/** The tags of keys 1 to 9, those that the person bears pressed. */
import { t } from '../../platform/i18n.ts';

interface Props {
  /** Labels of the keys 1 to 9, some empty. */
  labels: readonly string[];
  borne: readonly string[];
  toggle: (slot: number) => void;
}

export function Tags({ labels, borne, toggle }: Props) {
  const named = labels.map((label, index) => ({ label, slot: index + 1 })).filter(({ label }) => label);
  return (
    <fieldset class="below tags" aria-label={t('barTags')}>
      {named.length === 0 && <p>{t('barNoTags')}</p>}
      {named.map(({ label, slot }) => (
        <button key={slot} type="button" aria-pressed={borne.includes(label)} onClick={() => toggle(slot)}>
          <kbd>{slot}</kbd> {label}
        </button>
      ))}
    </fieldset>
  );
}
