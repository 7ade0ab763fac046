/** The dashboard: a menu by the address, and one section at a time. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { BrandsSection } from '../brands/BrandsSection.tsx';
import { CommunitiesSection } from '../communities/CommunitiesSection.tsx';
import { KindnessSection } from '../kindness/KindnessSection.tsx';
import { LevelsSection } from '../levels/LevelsSection.tsx';
import { NoteLibrary } from '../notes/NoteLibrary.tsx';
import { PeopleSection } from '../people/PeopleSection.tsx';
import { RelaysSection } from '../relays/RelaysSection.tsx';
import { ReplyLibrary } from '../replies/ReplyLibrary.tsx';
import { TRANSFER, Transfer } from '../replies/transfer/Transfer.tsx';
import { SettingsSection } from '../settings/SettingsSection.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Lantern } from '../shared/Lantern.tsx';
import { Rehears } from '../shared/Rehearing.tsx';
import { WatchesSection } from '../watches/WatchesSection.tsx';
import { SECTION_ICONS, SECTION_WORDS, SECTIONS } from './sections.ts';
import { useCopying } from './useCopying.ts';
import { hashOf, type Place, useHash } from './useHash.ts';

export function Dashboard(): JSX.Element {
  const { place, go } = useHash();
  const title = t(SECTION_WORDS[place.section]);
  const menu = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('dashTitle')}`;
    // A narrow menu shows a part of itself: the part that she is in.
    menu.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [title]);
  return (
    <div class="dash">
      <header class="dash-side">
        <p class="dash-name">
          <Lantern size={26} />
          <span>Vigie</span>
        </p>
        <nav ref={menu} aria-label={t('dashMenu')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={hashOf({ section, id: null })} aria-current={section === place.section ? 'page' : undefined}>
                  <Icon name={SECTION_ICONS[section]} size={18} />
                  {t(SECTION_WORDS[section])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="dash-promise">{t('dashPromise')}</p>
      </header>
      <main class="dash-main">
        <h1>{title}</h1>
        <Rehears>
          <SectionBody place={place} go={go} />
        </Rehears>
      </main>
    </div>
  );
}

function SectionBody({ place, go }: { place: Place; go: (place: Place) => void }): JSX.Element {
  const { section, id } = place;
  const copy = useCopying();
  const open = (next: string | null): void => go({ section, id: next });
  if (section === 'people') return <PeopleSection id={id} onOpen={open} />;
  if (section === 'communities') return <CommunitiesSection id={id} onOpen={open} />;
  if (section === 'brands') return <BrandsSection id={id} onOpen={open} />;
  if (section === 'watches') return <WatchesSection id={id} onOpen={open} />;
  if (section === 'levels') return <LevelsSection id={id} onOpen={open} />;
  if (section === 'relays') return <RelaysSection id={id} onOpen={open} />;
  if (section === 'kindness') return <KindnessSection id={id} onOpen={open} />;
  if (section === 'settings') return <SettingsSection />;
  return (
    <div class={section === 'replies' ? 'sheet-box library-box' : 'sheet-box'}>
      {section === 'notes' ? (
        <NoteLibrary scene={null} />
      ) : id === TRANSFER ? (
        <Transfer onClose={() => open(null)} />
      ) : (
        <ReplyLibrary scene={null} wide verb={t('popupCopy')} onUse={copy} onCopy={copy}>
          <span class="hint">{t('dashEnterCopies')}</span>
          <button type="button" class="quiet" onClick={() => open(TRANSFER)}>
            {t('transferOpen')}
          </button>
        </ReplyLibrary>
      )}
    </div>
  );
}
