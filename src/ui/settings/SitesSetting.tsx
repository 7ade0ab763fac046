/** The sites that she taught: opened, renamed, given to others as a file, forgotten. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Site } from '../../core/site.ts';
import { t } from '../../platform/i18n.ts';
import { removeSite, renameSite } from '../../storage/commands/index.ts';
import { listSites } from '../../storage/queries/index.ts';
import { siteToFile } from '../../storage/siteFile.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { saveFile } from '../shared/saveFile.ts';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { Block } from './Block.tsx';
import { Access, toggled, useAccess } from './NetworksSetting.tsx';
import type { SettingProps } from './SettingsSection.tsx';
import { SiteImport } from './SiteImport.tsx';

export function SitesSetting({ settings, save }: SettingProps): JSX.Element {
  const sites = useLive(listSites, []);
  return (
    <Block title={t('sitesTitle')} text={t('sitesText')}>
      {sites?.length === 0 && <p class="hint">{t('sitesNone')}</p>}
      <ul class="stack">
        {sites?.map((site) => (
          <SiteRow
            key={site.id}
            site={site}
            discreet={settings.discreet.includes(site.id)}
            onDiscreet={() => save({ discreet: toggled(settings.discreet, site.id) })}
          />
        ))}
      </ul>
      {sites && <SiteImport sites={sites} />}
    </Block>
  );
}

interface RowProps {
  site: Site;
  discreet: boolean;
  onDiscreet: () => void;
}

function SiteRow({ site, discreet, onDiscreet }: RowProps): JSX.Element {
  const act = useAct();
  const { id, name, origin } = site;
  const network = useMemo(() => ({ id, name, hosts: [`${origin.replace(/:\d+$/, '')}/*`] }), [id, name, origin]);
  const granted = useAccess(network);
  const rename = (text: string): void => {
    if (text.trim() !== name) act(() => renameSite(id, text), t('sitesRenamed', id));
  };
  return (
    <li class="card site-row">
      <input
        aria-label={t('sitesName', id)}
        value={name}
        maxLength={100}
        autocomplete="off"
        onChange={(event) => rename(event.currentTarget.value)}
      />
      <ExternalLink href={origin} text={t('sitesOpen', id)} />
      {granted !== undefined && <Access network={network} granted={granted} turn={() => undefined} />}
      <span class="tools">
        <IconButton
          icon="copy"
          label={t('sitesExport', name)}
          onClick={() => saveFile(`${id.replace(/[^a-z0-9.-]/g, '-')}.vigie.json`, siteToFile(site))}
        />
        <IconButton
          icon="bin"
          label={t('sitesForget', name)}
          onClick={() => act(() => removeSite(id), t('sitesForgotten', name))}
        />
      </span>
      <label class="check discreet">
        <input type="checkbox" checked={discreet} onChange={onDiscreet} />
        {t('settingsDiscreet')}
        <span class="sr">{name}</span>
      </label>
    </li>
  );
}
