/** One act of the log: its post, where it stands, why it was made, what came back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KINDNESS_STATES, type KindnessState } from '../../core/gesture.ts';
import { t } from '../../platform/i18n.ts';
import { reviseKindness } from '../../storage/commands/index.ts';
import type { LogEntry } from '../../storage/queries/index.ts';
import { PostSummary } from '../posts/PostSummary.tsx';
import { Chips } from '../shared/Chips.tsx';
import { ExternalLink, isWebAddress } from '../shared/ExternalLink.tsx';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { DrawLine } from './DrawLine.tsx';
import { STATE_WORDS } from './words.ts';

/** Where she may move an act by hand: drawn is what only a draw makes. */
const MOVES: readonly KindnessState[] = KINDNESS_STATES.filter((state) => state !== 'drawn' && state !== 'proposed');

export function LogForm({ entry, onClose }: { entry: LogEntry; onClose: () => void }): JSX.Element {
  const { kindness, post, gesture, draw } = entry;
  const act = useAct();
  const [draft, setDraft] = useState({ state: kindness.state, why: kindness.why, reaction: kindness.reaction });
  const [tried, setTried] = useState(false);
  const missing = !draft.why.trim() && draft.state !== 'dropped' && draft.state !== 'declined';
  const states = MOVES.includes(kindness.state) ? MOVES : [kindness.state, ...MOVES];

  const save = async (): Promise<void> => {
    setTried(true);
    if (!missing && (await act(() => reviseKindness(kindness.id, draft), t('kindLogSaved')))) onClose();
  };

  return (
    <Form title={gesture?.title ?? t('kindLogEdit')} onSave={save} onClose={onClose}>
      <div class="kind-post">{post ? <PostSummary flag={post} /> : t('kindPostGone')}</div>
      {draw && <DrawLine draw={draw} />}
      <div class="field">
        <span class="legend">{t('kindState')}</span>
        <Chips
          label={t('kindState')}
          choices={states.map((state) => ({ id: state, label: t(STATE_WORDS[state]) }))}
          chosen={(state) => state === draft.state}
          onToggle={(state) => setDraft({ ...draft, state })}
        />
      </div>
      <Field label={t('kindWhy')} hint={t('kindWhyHint')} error={tried && missing ? t('refusedEmpty') : null}>
        <input
          value={draft.why}
          onInput={(event) => setDraft({ ...draft, why: event.currentTarget.value })}
          autocomplete="off"
        />
      </Field>
      <Field label={t('kindReaction')} hint={t('kindReactionHint')}>
        <textarea
          rows={3}
          value={draft.reaction}
          onInput={(event) => setDraft({ ...draft, reaction: event.currentTarget.value })}
        />
      </Field>
      {isWebAddress(draft.reaction.trim()) && (
        <ExternalLink href={draft.reaction.trim()} text={draft.reaction.trim()} />
      )}
    </Form>
  );
}
