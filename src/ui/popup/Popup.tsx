/** The popup: replies first, with the cursor in the search; notes; what this page gave. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/reply.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { openPanel } from '../../platform/panel.ts';
import { openPage } from '../../platform/tabs.ts';
import { Behind } from '../guards/Behind.tsx';
import { useGuard } from '../guards/useGuard.tsx';
import { NoteLibrary } from '../notes/NoteLibrary.tsx';
import { ReplyLibrary } from '../replies/ReplyLibrary.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { Lantern } from '../shared/Lantern.tsx';
import { TabPanel, Tabs } from '../shared/Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import { placeOf, useFrontTab } from './useFrontTab.ts';
import { useSending } from './useSending.ts';

type Part = 'replies' | 'notes' | 'page';

export function Popup(): JSX.Element {
  const { front, refresh } = useFrontTab();
  const [part, setPart] = useState<Part>('replies');
  const { copy, send } = useSending(front ?? null);
  const { pass, review } = useGuard();
  const guarded =
    (go: typeof send, end: string) =>
    (reply: Reply, text: string): void => {
      const { title, id: replyId } = reply;
      void pass({ title, text, replyId, place: placeOf(front ?? null), end, go: (said) => void go(reply, said) });
    };
  const inserts = front?.composer != null;
  const verb = t(inserts ? 'popupInsert' : 'popupCopy');
  const scene = front?.scene ?? null;
  const windowId = front?.windowId ?? null;
  const flagged = front?.status?.flagged.length;
  const tabs = [
    { id: 'replies', label: t('popupReplies') },
    { id: 'notes', label: t('popupNotes') },
    { id: 'page', label: t('popupPage'), count: flagged ? formatNumber(flagged) : undefined },
  ] as const;

  return (
    <>
      <header class="popup-head">
        <Lantern />
        <Tabs label={t('popupParts')} tabs={tabs} chosen={part} onChoose={setPart} />
        {windowId !== null && (
          <IconButton icon="panel" label={t('popupOpenPanel')} onClick={() => openPanel(windowId)} />
        )}
        <IconButton icon="dashboard" label={t('popupOpenDashboard')} onClick={() => openPage('dashboard')} />
      </header>
      <main class="popup-main">
        <h1 class="sr">{t('popupTitle')}</h1>
        <TabPanel id={part}>
          {part === 'replies' && (
            <Behind front={review}>
              <ReplyLibrary
                scene={scene}
                limit={front?.limit}
                inserts={inserts}
                verb={verb}
                onUse={guarded(send, verb)}
                onCopy={guarded(copy, t('popupCopy'))}
              >
                <span class="keys">
                  <Kbd>↵</Kbd>
                  <span>{t(inserts ? 'popupEnterInserts' : 'popupEnterCopies')}</span>
                  {inserts && (
                    <>
                      <Kbd>Ctrl C</Kbd>
                      <span>{t('popupCopies')}</span>
                    </>
                  )}
                </span>
              </ReplyLibrary>
            </Behind>
          )}
          {part === 'notes' && <NoteLibrary scene={scene} />}
          {part === 'page' && front !== undefined && <ThisPage front={front} refresh={refresh} />}
        </TabPanel>
      </main>
    </>
  );
}
