/** The brand's name, as replies say it. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Block } from './Block.tsx';
import type { SettingProps } from './SettingsSection.tsx';

export function BrandSetting({ settings, save }: SettingProps): JSX.Element {
  return (
    <Block title={t('settingsBrand')} text={t('settingsBrandText')}>
      <Field label={t('settingsBrandName')}>
        <input
          value={settings.brand}
          onChange={(event) => save({ brand: event.currentTarget.value.trim() })}
          autocomplete="off"
        />
      </Field>
    </Block>
  );
}
