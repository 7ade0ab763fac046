/** Her settings; each change is kept at once and can be undone. */
import type { JSX } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { t } from '../../platform/i18n.ts';
import { saveSettings } from '../../storage/commands/index.ts';
import { readSettings } from '../../storage/queries/index.ts';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { BrandSetting } from './BrandSetting.tsx';
import { InfluenceSetting } from './InfluenceSetting.tsx';
import { KeysSetting } from './KeysSetting.tsx';
import { NameSetting } from './NameSetting.tsx';
import { NetworksSetting } from './NetworksSetting.tsx';
import { QueueSetting } from './QueueSetting.tsx';
import { SignalsSetting } from './SignalsSetting.tsx';
import { SitesSetting } from './SitesSetting.tsx';
import { StorageSetting } from './StorageSetting.tsx';
import { TagsSetting } from './TagsSetting.tsx';

export interface SettingProps {
  settings: Settings;
  save: (patch: Partial<Settings>) => void;
}

export function SettingsSection(): JSX.Element {
  const act = useAct();
  const settings = useLive(readSettings, []);
  const save = (patch: Partial<Settings>): void => {
    act(() => saveSettings(patch), t('settingsSaved'));
  };
  return (
    <div class="settings">
      {settings && (
        <>
          <NetworksSetting settings={settings} save={save} />
          <SitesSetting settings={settings} save={save} />
          <BrandSetting settings={settings} save={save} />
          <NameSetting settings={settings} save={save} />
          <TagsSetting settings={settings} save={save} />
          <KeysSetting settings={settings} save={save} />
          <InfluenceSetting settings={settings} save={save} />
          <SignalsSetting settings={settings} save={save} />
          <QueueSetting settings={settings} save={save} />
          <StorageSetting />
          <p class="hint">{t('settingsLanguage')}</p>
        </>
      )}
    </div>
  );
}
