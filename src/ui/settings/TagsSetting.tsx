/** The labels of the keys 1 to 9. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Kbd } from '../shared/Kbd.tsx';
import { Block } from './Block.tsx';
import type { SettingProps } from './SettingsSection.tsx';

const SLOTS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

export function TagsSetting({ settings, save }: SettingProps): JSX.Element {
  const label = (slot: number, text: string): void => {
    save({ tags: SLOTS.map((each) => (each === slot ? text.trim() : (settings.tags[each] ?? ''))) });
  };
  return (
    <Block title={t('settingsTags')} text={t('settingsTagsText')}>
      <div class="tag-keys">
        {SLOTS.map((slot) => (
          <label key={slot} class="check">
            <Kbd>{String(slot + 1)}</Kbd>
            <input
              aria-label={t('settingsTagKey', slot + 1)}
              value={settings.tags[slot] ?? ''}
              onChange={(event) => label(slot, event.currentTarget.value)}
              autocomplete="off"
            />
          </label>
        ))}
      </div>
    </Block>
  );
}
