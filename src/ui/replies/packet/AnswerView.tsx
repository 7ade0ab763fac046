/** What an answer would change, reply by reply; then it is taken in at once, or not at all. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OUTCOMES, type Outcome, type PlannedAnswer, planAnswer, repetitionOf } from '../../../core/packet/plan.ts';
import { formatDay, formatNumber, formatTime, t, tn } from '../../../platform/i18n.ts';
import { takeAnswer } from '../../../storage/commands/index.ts';
import { liveReplies } from '../../../storage/queries/index.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useAct } from '../../shared/useAct.ts';
import { useLive } from '../../shared/useLive.ts';
import { VirtualList } from '../../shared/VirtualList.tsx';
import { OUTCOME_TEXTS, OUTCOME_WORDS } from './answerWords.ts';
import type { ReadAnswer } from './readAnswer.ts';

interface Props extends ReadAnswer {
  onTaken: () => void;
  onClose: () => void;
}

export function AnswerView({ answer, packet, onTaken, onClose }: Props): JSX.Element {
  const act = useAct();
  const replies = useLive(liveReplies, []);
  const planned = replies ? planAnswer(packet, answer, replies, Date.now()) : [];
  const counts = OUTCOMES.map((outcome) => [outcome, planned.filter((one) => one.outcome === outcome).length] as const);
  const countOf = (wanted: Outcome): number => counts.find(([outcome]) => outcome === wanted)?.[1] ?? 0;
  const repetition = repetitionOf(packet, answer);
  const take = async (): Promise<void> => {
    const done = t(
      'answerTaken',
      answer.by,
      tn('answerTakenValid', countOf('valid')),
      tn('answerTakenRefused', countOf('refused')),
    );
    if (await act(() => takeAnswer(answer), done)) onTaken();
  };
  return (
    <>
      <div class="form-body answer">
        <h3>{t('answerOf', answer.by, formatTime(answer.at))}</h3>
        <p class="hint">{t('answerOn', formatTime(packet.at))}</p>
        {repetition && (
          <p class="banner" role="status">
            <Icon name="warning" size={14} /> {t(repetition === 'same' ? 'answerSame' : 'answerOlder', answer.by)}
          </p>
        )}
        <ul class="chips" aria-label={t('answerCounts')}>
          {counts.map(
            ([outcome, count]) =>
              count > 0 && (
                <li key={outcome} class={`chip outcome-${outcome}`}>
                  {t(OUTCOME_WORDS[outcome])} <span class="count">{formatNumber(count)}</span>
                </li>
              ),
          )}
        </ul>
        <AnswerList planned={planned} />
      </div>
      <footer class="form-foot">
        <button type="button" class="quiet" onClick={onClose}>
          {t('uiCancel')}
        </button>
        <button type="button" class="primary" disabled={!replies || repetition === 'same'} onClick={take}>
          {t('answerTake')}
        </button>
      </footer>
    </>
  );
}

function AnswerList({ planned }: { planned: readonly PlannedAnswer[] }): JSX.Element {
  const [active, setActive] = useState(0);
  return (
    <VirtualList
      id="answers"
      label={t('answerList')}
      items={planned}
      keyOf={({ sent }) => sent.id}
      active={active}
      onActive={setActive}
      onPick={() => {}}
      clickOnlyChooses
      estimate={58}
      focusable
      focused
      row={(one) => <AnswerRow planned={one} />}
    />
  );
}

function AnswerRow({ planned }: { planned: PlannedAnswer }): JSX.Element {
  const { sent, entry, outcome } = planned;
  const text = OUTCOME_TEXTS[outcome];
  return (
    <div role="gridcell" class="answer-row">
      <p class="row-title">
        <b>{sent.title}</b>
        <span class={`chip outcome-${outcome}`}>
          {t(OUTCOME_WORDS[outcome])}
          {outcome === 'valid' && entry.until !== null && ` ${t('answerUntil', formatDay(entry.until))}`}
        </span>
      </p>
      {entry.remark && <p>{t('approvalSaid', entry.remark)}</p>}
      {text && <p class="hint">{t(text)}</p>}
    </div>
  );
}
