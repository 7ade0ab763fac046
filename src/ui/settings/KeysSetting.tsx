/** Letters alone, or always with Alt. */
import type { JSX } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { t } from '../../platform/i18n.ts';
import { Block } from './Block.tsx';
import type { SettingProps } from './SettingsSection.tsx';

const CHOICES = [
  ['plain', 'settingsKeysPlain'],
  ['alt', 'settingsKeysAlt'],
] as const;

export function KeysSetting({ settings, save }: SettingProps): JSX.Element {
  const choose = (keys: Settings['keys']): void => save({ keys });
  return (
    <Block title={t('settingsKeys')} text={t('settingsKeysText')}>
      <div role="radiogroup" aria-label={t('settingsKeys')} class="stack">
        {CHOICES.map(([keys, words]) => (
          <label key={keys} class="check">
            <input type="radio" name="keys" checked={settings.keys === keys} onChange={() => choose(keys)} />
            {t(words)}
          </label>
        ))}
      </div>
    </Block>
  );
}
