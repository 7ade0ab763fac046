/** Step 2: her brand, and how it will be heard. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Step } from './Step.tsx';

interface Props {
  brand: string;
  onBrand: (brand: string) => void;
  missing: boolean;
}

/** The ways in which a name is heard without writing them: as it is, as a handle, as a hashtag. */
export function heardAs(brand: string): string[] {
  const name = brand.trim();
  if (!name) return [];
  const closed = name.replace(/[^\p{L}\p{N}]+/gu, '');
  return closed ? [name, `@${closed.toLowerCase()}`, `#${closed}`] : [name];
}

export function BrandStep({ brand, onBrand, missing }: Props): JSX.Element {
  const heard = heardAs(brand);
  return (
    <Step id="brand-step" number={2} title={t('welcomeBrand')} text={t('welcomeBrandText')}>
      <Field label={t('settingsBrandName')} error={missing ? t('welcomeBrandMissing') : null}>
        <input value={brand} onInput={(event) => onBrand(event.currentTarget.value)} autocomplete="off" required />
      </Field>
      <p class="chips" aria-live="polite">
        {heard.length > 0 && <span class="hint">{t('welcomeHeard')}</span>}
        {heard.map((form) => (
          <mark key={form}>{form}</mark>
        ))}
      </p>
    </Step>
  );
}
