/** Her own name, as replies sign with it. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Block } from './Block.tsx';
import type { SettingProps } from './SettingsSection.tsx';

export function NameSetting({ settings, save }: SettingProps): JSX.Element {
  return (
    <Block title={t('settingsCm')} text={t('settingsCmText')}>
      <Field label={t('settingsCmName')}>
        <input
          value={settings.cm}
          onChange={(event) => save({ cm: event.currentTarget.value.trim() })}
          autocomplete="off"
        />
      </Field>
    </Block>
  );
}
