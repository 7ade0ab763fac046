/** Takes in a site from a file: looked at before it is kept, and before it takes the place of another. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isReadableSite, type Site, type SiteDraft } from '../../core/site.ts';
import { t, type WordKey } from '../../platform/i18n.ts';
import { saveSite } from '../../storage/commands/index.ts';
import { type FileFault, SITE_FILE_LIMIT, siteFromFile } from '../../storage/siteFile.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';

const FAULTS: Record<FileFault, WordKey> = {
  long: 'sitesFaultLong',
  other: 'sitesFaultOther',
  newer: 'sitesFaultNewer',
  broken: 'sitesFaultBroken',
};

/** What is in a file that she chose. One far too long is not even read. */
async function siteIn(file: File): Promise<SiteDraft | FileFault> {
  if (file.size > SITE_FILE_LIMIT) return 'long';
  return siteFromFile(await file.text(), (site) =>
    isReadableSite(site, (selector) => document.querySelector(selector)),
  );
}

export function SiteImport({ sites }: { sites: readonly Site[] }): JSX.Element {
  const act = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [waiting, setWaiting] = useState<SiteDraft | null>(null);
  const keep = async (site: SiteDraft): Promise<void> => {
    setWaiting(null);
    await act(() => saveSite(site), t('sitesImported', site.name));
  };
  const take = async (file: File): Promise<void> => {
    const found = await siteIn(file).catch((): FileFault => 'other');
    setFault(typeof found === 'string' ? found : null);
    setWaiting(null);
    if (typeof found === 'string') return;
    if (sites.some(({ id }) => id === found.id)) setWaiting(found);
    else await keep(found);
  };
  return (
    <div class="stack">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) take(file);
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="site-file" onClick={() => input.current?.click()}>
        {t('sitesImport')}
      </button>
      {fault && (
        <p class="error" role="alert">
          <Icon name="warning" size={14} />
          {t(FAULTS[fault])}
        </p>
      )}
      {waiting && (
        <div class="card" role="alert">
          <p>{t('sitesConflict', waiting.id)}</p>
          <div class="chips">
            <button type="button" class="primary" onClick={() => keep(waiting)}>
              {t('sitesReplace')}
            </button>
            <button type="button" onClick={() => setWaiting(null)}>
              {t('sitesKeep')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
