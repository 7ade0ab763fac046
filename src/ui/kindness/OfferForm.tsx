/** Offers a gesture: which one, in which words, and why; then copies or inserts it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QueuedPost } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import { proposeKindness } from '../../storage/commands/index.ts';
import type { LogEntry } from '../../storage/queries/index.ts';
import { Behind } from '../guards/Behind.tsx';
import { Hints } from '../guards/Hints.tsx';
import { type Place, useGuard } from '../guards/useGuard.tsx';
import { type FrontTab, placeOf } from '../popup/useFrontTab.ts';
import { PostSummary } from '../posts/PostSummary.tsx';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { OfferFields } from './OfferFields.tsx';
import { sceneOf } from './sceneOf.ts';
import type { Kindnesses } from './useKindness.ts';
import { useOffer } from './useOffer.ts';
import { useOffering } from './useOffering.ts';

interface Props {
  post: QueuedPost;
  /** An act of the log that waits; null: a candidate. */
  entry: LogEntry | null;
  kindnesses: Kindnesses;
  /** Where the words may go; null: they are copied. */
  front: FrontTab | null;
  onClose: () => void;
}

export function OfferForm({ post, entry, kindnesses, front, onClose }: Props): JSX.Element {
  const doing = useAct();
  const hand = useOffering();
  const offer = useOffer(post, entry, kindnesses);
  const { pass, review } = useGuard();
  const [tried, setTried] = useState(false);
  const inPage = front !== null && front.composer !== null;
  const hasWhy = offer.why.trim() !== '' && !offer.spent;

  const { limit, ...place } = placeOf(front);
  // The page in front of her may be of another network.
  const isThere = front?.scene.network === post.post.network;
  const here: Place = { ...place, scene: sceneOf(post), flag: post, ...(isThere && limit && { limit }) };
  const send = async (to: FrontTab | null): Promise<void> => {
    setTried(true);
    if (!hasWhy || !offer.text.trim() || offer.hasGaps) return;
    await pass({
      title: offer.gesture?.title ?? t('kindText'),
      text: offer.text,
      replyId: null,
      place: here,
      end: t(to && inPage ? 'kindInsert' : 'kindCopy'),
      go: async (text) => {
        if (await hand(offer.act, post, text, to)) onClose();
      },
    });
  };
  const later = async (): Promise<void> => {
    setTried(true);
    if (hasWhy && (await doing(() => proposeKindness(offer.chosen), t('kindKept')))) onClose();
  };

  return (
    <Behind front={review}>
      <Form
        title={t('kindOfferTitle', post.post.author ?? post.post.handle ?? '')}
        saveLabel={t(inPage ? 'kindInsert' : 'kindCopy')}
        onSave={() => send(front)}
        onClose={onClose}
      >
        {offer.spent && <p class="banner">{t('refusedSpent')}</p>}
        <div class="kind-post">
          <PostSummary flag={post} />
        </div>
        <OfferFields offer={offer} tried={tried} kindnesses={kindnesses} />
        <Hints text={offer.text} place={here} onWrite={offer.write} />
        <div class="chips">
          {inPage && (
            <button type="button" onClick={() => send(null)}>
              {t('kindCopy')}
            </button>
          )}
          {!entry && (
            <button type="button" onClick={later}>
              {t('kindLater')}
            </button>
          )}
        </div>
      </Form>
    </Behind>
  );
}
