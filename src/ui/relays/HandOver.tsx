/** Hands a post to a relay, from a list of posts: whom, by a digit; the note copied; what to answer meanwhile. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { digitOf } from '../../core/keys.ts';
import type { Handed, RelayChoice } from '../../core/messages.ts';
import { authorOf } from '../../core/post.ts';
import type { Flag } from '../../core/queue.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import { Behind } from '../guards/Behind.tsx';
import { useGuard } from '../guards/useGuard.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Field } from '../shared/Field.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { failureWords } from '../shared/refusalWords.ts';
import { useSay } from '../shared/Toast.tsx';

interface Props {
  flag: Flag;
  onClose: () => void;
}

export function HandOver({ flag, onClose }: Props): JSX.Element {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [relays, setRelays] = useState<RelayChoice[]>();
  const [question, setQuestion] = useState('');
  const { pass, review } = useGuard();
  const [handed, setHanded] = useState<Handed | null>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // Digits are heard anywhere but in the field, and Enter takes the first one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the relays came, and once one was chosen
  useLayoutEffect(() => dialog.current?.querySelector<HTMLElement>('.offer')?.focus(), [relays, handed]);
  useEffect(() => {
    ask('relays.list', {}).then(setRelays, (error: unknown) => say({ text: failureWords(error) }));
  }, [say]);
  const choose = async (relayId: string): Promise<void> => {
    try {
      const { post, matches, influence, url } = flag;
      const answer = await ask('post.hand', { flag: { post, matches, influence, url }, relayId, question });
      await navigator.clipboard.writeText(answer.note);
      setHanded(answer);
      say({ text: answer.said, undo: answer.undo });
    } catch (error) {
      say({ text: failureWords(error) });
    }
  };
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      console.error(error);
      say({ text: t('popupCopyFailed') });
      return;
    }
    say({ text: t('popupCopied') });
    onClose();
  };
  /** Said to her in public, like any other text. */
  const answer = (replyId: string | null, text: string): Promise<void> => {
    const { post, url } = flag;
    const scene = { account: authorOf(post), post, network: post.network, url };
    const go = (said: string): void => void copy(said);
    return pass({
      title: t('handMeanwhile'),
      text,
      replyId,
      place: { scene, flag, self: null },
      end: t('popupCopy'),
      go,
    });
  };
  const offers = handed
    ? handed.waiting.map(({ id, text }) => ({ id: text, label: text, act: () => answer(id, text) }))
    : (relays ?? []).map(({ id, label }) => ({ id: `${id} ${label}`, label, act: () => choose(id) }));
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (review) return;
    const offer = event.target instanceof HTMLInputElement ? undefined : offers[Number(digitOf(event) ?? 0) - 1];
    if (!offer) return;
    event.preventDefault();
    void offer.act();
  };
  return (
    <dialog class="hand" ref={dialog} aria-label={t('barHand')} onClose={onClose} onKeyDown={press}>
      <Behind front={review}>
        <h2>{t(handed ? 'handMeanwhile' : 'handWhom')}</h2>
        {relays?.length === 0 && <EmptyState icon="people" title={t('relayNone')} text={t('barNoRelay')} />}
        {handed && <p class="hint">{handed.said}</p>}
        <ul class="stack">
          {offers.map(({ id, label, act }, at) => (
            <li key={id}>
              <button type="button" class="offer" aria-keyshortcuts={`${at + 1}`} onClick={act}>
                {at < 9 && <Kbd>{`${at + 1}`}</Kbd>}
                <span>{label}</span>
              </button>
            </li>
          ))}
        </ul>
        {!handed && offers.length > 0 && (
          <Field label={t('handAsk')} hint={t('handAskHint')}>
            <input value={question} onInput={(event) => setQuestion(event.currentTarget.value)} autocomplete="off" />
          </Field>
        )}
        <button type="button" class="quiet start" onClick={onClose}>
          {t('uiClose')}
        </button>
      </Behind>
    </dialog>
  );
}
