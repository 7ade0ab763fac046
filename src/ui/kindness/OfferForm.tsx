/** Offers a gesture: which one, in which words, and why; then copies or inserts it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QueuedPost } from '../../core/queue.ts';
import { variablesOf } from '../../core/render.ts';
import { t } from '../../platform/i18n.ts';
import { proposeKindness } from '../../storage/commands/index.ts';
import type { LogEntry } from '../../storage/queries/index.ts';
import type { FrontTab } from '../popup/useFrontTab.ts';
import { PostSummary } from '../posts/PostSummary.tsx';
import { useRendering } from '../replies/useRendering.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { AskFindings } from './AskFindings.tsx';
import { GesturePicker } from './GesturePicker.tsx';
import { sceneOf } from './sceneOf.ts';
import type { Kindnesses } from './useKindness.ts';
import { type Act, useOffering } from './useOffering.ts';

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
  const { day, fits } = kindnesses;
  const doing = useAct();
  const offer = useOffering();
  const { preview } = useRendering(sceneOf(post));
  const choices = entry ? [] : fits(post);
  const affordable = choices.filter(({ gesture }) => gesture.cost <= day.left.money);
  const [chosen, setChosen] = useState(affordable[0]?.gesture.id ?? null);
  const gesture = entry ? entry.gesture : (choices.find((each) => each.gesture.id === chosen)?.gesture ?? null);
  const [written, setWritten] = useState<string | null>(null);
  const [why, setWhy] = useState(entry?.kindness.why ?? '');
  const [tried, setTried] = useState(false);
  const text = written ?? preview(gesture?.text ?? '');
  const hasGaps = variablesOf(text).length > 0;
  const chosenAct: Omit<Extract<Act, { postId: string }>, 'why'> = {
    postId: post.id,
    account: post.account,
    gestureId: gesture?.id ?? null,
    cost: gesture?.cost ?? 0,
  };

  const send = async (place: FrontTab | null): Promise<void> => {
    setTried(true);
    if (!why.trim() || !text.trim() || hasGaps) return;
    const act: Act = entry ? { id: entry.kindness.id, why } : { ...chosenAct, why };
    if (await offer(act, post, text, place)) onClose();
  };
  const later = async (): Promise<void> => {
    setTried(true);
    if (why.trim() && (await doing(() => proposeKindness({ ...chosenAct, why }), t('kindKept')))) onClose();
  };
  const inPage = front !== null && front.composer !== null;
  const textError = !text.trim() ? t('refusedEmpty') : hasGaps ? t('kindGapsLeft') : null;

  return (
    <Form
      title={t('kindOfferTitle', post.post.author ?? post.post.handle ?? '')}
      saveLabel={t(inPage ? 'kindInsert' : 'kindCopy')}
      onSave={() => send(front)}
      onClose={onClose}
    >
      <div class="kind-post">
        <PostSummary flag={post} />
      </div>
      <GesturePicker
        choices={choices}
        gesture={gesture}
        kindnesses={kindnesses}
        onChoose={(id) => {
          setChosen(id);
          setWritten(null);
        }}
      />
      <Field label={t('kindText')} error={tried ? textError : null}>
        <textarea rows={5} value={text} onInput={(event) => setWritten(event.currentTarget.value)} required />
      </Field>
      <AskFindings text={text} names={day.names} />
      <Field label={t('kindWhy')} hint={t('kindWhyHint')} error={tried && !why.trim() ? t('refusedEmpty') : null}>
        <input value={why} onInput={(event) => setWhy(event.currentTarget.value)} autocomplete="off" required />
      </Field>
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
  );
}
