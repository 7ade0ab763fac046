/** Where a reply stands on its way to being said: its state, by whom it was validated, until when, what changed since. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { standingOf, VALIDATION_STATES, type Validation, type ValidationState } from '../../core/approval.ts';
import { changesBetween } from '../../core/library/changes.ts';
import type { Reply } from '../../core/reply.ts';
import { formatTime, t } from '../../platform/i18n.ts';
import { setValidationState, validateReplies } from '../../storage/commands/index.ts';
import { replyById } from '../../storage/queries/index.ts';
import { dayFrom, dayValue } from '../shared/dateField.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { Difference } from './Difference.tsx';
import { Sayings } from './packet/Sayings.tsx';
import { ReplyGone } from './ReplyGone.tsx';
import { STANDING_WORDS } from './standingWords.ts';

interface Props {
  id: string;
  onClose: () => void;
}

export function Approval({ id, onClose }: Props): JSX.Element | null {
  const reply = useLive(() => replyById(id), [id]);
  if (reply === undefined) return null;
  if (reply === null || reply.binnedAt !== null) return <ReplyGone onClose={onClose} />;
  return <ApprovalForm key={reply.id} reply={reply} onClose={onClose} />;
}

/** What was validated last, and how the words of now differ from it. */
function Validated({ reply, validation }: { reply: Reply; validation: Validation }): JSX.Element {
  const { by, at, until, remark } = validation;
  const changes = changesBetween({ ...validation, title: reply.title }, reply);
  return (
    <section class="validated" aria-label={t('approvalLast')}>
      <p class="hint">
        {until === null
          ? t('approvalBy', by, formatTime(at))
          : t('approvalByUntil', by, formatTime(at), formatTime(until))}
      </p>
      {remark && <p>{t('approvalSaid', remark)}</p>}
      {changes.length > 0 && (
        <>
          <p class="banner">{t('approvalChanged')}</p>
          <Difference changes={changes} />
        </>
      )}
    </section>
  );
}

const isPast = (until: number | null): boolean => until !== null && until <= Date.now();

/** The end that was given last, unless it is past. */
function endToGo(validation: Validation | null): number | null {
  const until = validation?.until ?? null;
  return isPast(until) ? null : until;
}

function ApprovalForm({ reply, onClose }: { reply: Reply; onClose: () => void }): JSX.Element {
  const act = useAct();
  const { validation } = reply;
  const [state, setState] = useState<ValidationState>(reply.state);
  const [by, setBy] = useState(validation?.by ?? '');
  const [until, setUntil] = useState(dayValue(endToGo(validation)));
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const end = dayFrom(until, 'last');
  const save = async (): Promise<void> => {
    setTried(true);
    if (state === 'valid' && (!by.trim() || isPast(end))) return;
    const write = () =>
      state === 'valid'
        ? validateReplies([reply.id], { by, until: end, remark })
        : setValidationState([reply.id], state);
    if (await act(write, t('approvalSaved', reply.title, t(STANDING_WORDS[state])))) onClose();
  };
  return (
    <Form title={t('approvalOf', reply.title)} onSave={save} onClose={onClose}>
      <p class="hint">{t('approvalText')}</p>
      {validation && <Validated reply={reply} validation={validation} />}
      <Sayings id={reply.id} />
      <Field label={t('approvalState')} hint={t('approvalNow', t(STANDING_WORDS[standingOf(reply, Date.now())]))}>
        <select name="state" value={state} onChange={(event) => setState(event.currentTarget.value as ValidationState)}>
          {VALIDATION_STATES.map((one) => (
            <option key={one} value={one}>
              {t(STANDING_WORDS[one])}
            </option>
          ))}
        </select>
      </Field>
      {state === 'valid' && (
        <>
          <div class="pair">
            <Field label={t('approvalWho')} error={tried && !by.trim() ? t('refusedEmpty') : null}>
              <input
                name="by"
                value={by}
                onInput={(event) => setBy(event.currentTarget.value)}
                autocomplete="off"
                required
              />
            </Field>
            <Field
              label={t('approvalUntil')}
              hint={t('approvalUntilHint')}
              error={tried && isPast(end) ? t('approvalPast') : null}
            >
              <input
                type="date"
                name="until"
                value={until}
                min={dayValue(Date.now())}
                onInput={(event) => setUntil(event.currentTarget.value)}
              />
            </Field>
          </div>
          <Field label={t('approvalRemark')}>
            <textarea name="remark" rows={2} value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
          </Field>
        </>
      )}
    </Form>
  );
}
