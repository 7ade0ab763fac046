/** What becomes of the words of a gesture: into the page's composer where there is one, else on the clipboard; kept either way. */
import type { QueuedPost } from '../../core/queue.ts';
import { askTab } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import { type Chosen, offerKindness } from '../../storage/commands/index.ts';
import type { FrontTab } from '../popup/useFrontTab.ts';
import { useSay } from '../shared/Toast.tsx';
import { useAct } from '../shared/useAct.ts';
import { sceneOf } from './sceneOf.ts';

export type Act = Chosen | { id: string; why: string };

/** True when the text went into the page, which keeps the exchange by itself. */
async function inserted(front: FrontTab | null, text: string): Promise<boolean> {
  if (!front || front.composer === null) return false;
  const answer = await askTab(front.tabId, front.composer, 'page.insert', { text, replyId: null });
  return answer?.outcome === 'inserted' || answer?.outcome === 'waiting';
}

/** The answer: true when it was offered. `front`: where to insert; null: copied. */
export function useOffering(): (act: Act, post: QueuedPost, text: string, front: FrontTab | null) => Promise<boolean> {
  const say = useSay();
  const doing = useAct();
  return async (act, post, text, front) => {
    const inPage = await inserted(front, text);
    try {
      if (!inPage) await navigator.clipboard.writeText(text);
    } catch (error) {
      console.error(error);
      say({ text: t('popupCopyFailed') });
      return false;
    }
    const said = inPage ? null : { scene: sceneOf(post), flag: post, replyId: null, text };
    return doing(() => offerKindness(act, said), t('kindOffered', post.post.author ?? post.post.handle ?? ''));
  };
}
