/** What becomes of a reply that she chose: into the page's composer, else on the clipboard. */
import type { Reply } from '../../core/reply.ts';
import { askTab } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import { settled } from '../../storage/changes.ts';
import { useReply as countUse } from '../../storage/commands/index.ts';
import { useSay } from '../shared/Toast.tsx';
import { type FrontTab, namedTab } from './useFrontTab.ts';

/** Time to read "copied" before the popup gets out of the way, in ms. */
const GLANCE = 900;

type Send = (reply: Reply, text: string) => Promise<void>;

/** A popup opened as a tab stays: there is nothing behind it to go back to. */
export async function leave(after = 0): Promise<void> {
  if (namedTab(location.search) !== null) return;
  await settled();
  setTimeout(() => window.close(), after);
}

export function useSending(front: FrontTab | null): { send: Send; copy: Send } {
  const say = useSay();

  const copy: Send = async (reply, text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      console.error(error);
      say({ text: t('popupCopyFailed') });
      return;
    }
    await countUse(reply.id);
    say({ text: t('popupCopied') });
    // Its pictures are still to be carried.
    if (reply.pictures.length === 0) await leave(GLANCE);
  };

  const send: Send = async (reply, text) => {
    if (!front || front.composer === null) return copy(reply, text);
    const answer = await askTab(front.tabId, front.composer, 'page.insert', { text, replyId: reply.id });
    // `waiting`: the page writes once this popup has given the focus back.
    if (answer?.outcome === 'inserted' || answer?.outcome === 'waiting') {
      say({ text: t('popupInserted') });
      return leave();
    }
    return copy(reply, text);
  };

  return { send, copy };
}
