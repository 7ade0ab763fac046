/** Hands a post to a relay, from a list of posts: whom, by a digit; the note copied; what to answer meanwhile. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { digitOf } from '../../core/keys.ts';
import type { Handed, RelayChoice } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
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
    await navigator.clipboard.writeText(text);
    say({ text: t('popupCopied') });
    onClose();
  };
  const offers = handed
    ? handed.waiting.map(({ text }) => ({ id: text, label: text, act: () => copy(text) }))
    : (relays ?? []).map(({ id, label }) => ({ id: `${id} ${label}`, label, act: () => choose(id) }));
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const offer = event.target instanceof HTMLInputElement ? undefined : offers[Number(digitOf(event) ?? 0) - 1];
    if (!offer) return;
    event.preventDefault();
    void offer.act();
  };
  return (
    <dialog class="hand" ref={dialog} aria-label={t('barHand')} onClose={onClose} onKeyDown={press}>
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
    </dialog>
  );
}
