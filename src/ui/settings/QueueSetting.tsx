/** How much is shown at once, and how gently: flags in a page, harsh words, kind posts first. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Block } from './Block.tsx';
import { amountOf } from './InfluenceSetting.tsx';
import type { SettingProps } from './SettingsSection.tsx';

export function QueueSetting({ settings, save }: SettingProps): JSX.Element {
  const setBudget = (text: string): void => {
    const budget = amountOf(text);
    if (budget !== null) save({ budget });
  };
  return (
    <Block title={t('settingsQueue')} text={t('settingsQueueText')}>
      <div class="stack">
        <Field label={t('settingsBudget')} hint={t('settingsBudgetHint')}>
          <input
            type="number"
            min={0}
            step={1}
            value={settings.budget}
            onChange={(event) => setBudget(event.currentTarget.value)}
          />
        </Field>
        <label class="check">
          <input
            type="checkbox"
            class="switch"
            checked={settings.veil}
            onChange={(event) => save({ veil: event.currentTarget.checked })}
          />
          {t('settingsVeil')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            class="switch"
            checked={settings.thankFirst}
            onChange={(event) => save({ thankFirst: event.currentTarget.checked })}
          />
          {t('settingsThankFirst')}
        </label>
      </div>
    </Block>
  );
}
