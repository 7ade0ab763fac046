/** What a file would bring, reply by reply, and what she decides of each. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Library } from '../../../core/library-files/library.ts';
import { type Choice, choicesFor, type PlannedReply, STATUSES, type Status } from '../../../core/library-files/plan.ts';
import { formatNumber, t } from '../../../platform/i18n.ts';
import { VirtualList } from '../../shared/VirtualList.tsx';
import { Detail } from './Detail.tsx';
import { PlannedRow } from './PlannedRow.tsx';
import { choiceWords, STATUS_WORDS } from './words.ts';

interface Props {
  library: Library;
  planned: readonly PlannedReply[];
  choiceOf: (at: number) => Choice;
  /** For one reply, or for several at once. */
  onChoose: (places: readonly number[], choice: Choice) => void;
}

/** By the first letters of what they do, in French and in English. */
const KEYS: Record<string, Choice> = { g: 'mine', m: 'mine', p: 'theirs', t: 'theirs', d: 'both', b: 'both' };
const ALL: readonly Choice[] = ['mine', 'theirs', 'both'];

const isMeeting = ({ status }: PlannedReply): boolean => status === 'changed' || status === 'conflict';

export function Plan({ library, planned, choiceOf, onChoose }: Props): JSX.Element {
  const [shown, setShown] = useState<Status | ''>('');
  const [active, setActive] = useState(0);
  const rows = planned.map((one, at) => ({ ...one, at })).filter(({ status }) => !shown || status === shown);
  const place = Math.max(0, Math.min(active, rows.length - 1));
  const row = rows[place];
  const meetings = planned.flatMap((one, at) => (isMeeting(one) ? [at] : []));

  return (
    <div class="plan">
      <Statuses planned={planned} shown={shown} onShow={setShown} />
      {meetings.length > 1 && (
        <div class="chips" role="group" aria-label={t('transferForAll')}>
          <span class="hint">{t('transferForAll')}</span>
          {ALL.map((choice) => (
            <button
              key={choice}
              type="button"
              class="chip"
              aria-pressed={meetings.every((at) => choiceOf(at) === choice)}
              onClick={() => onChoose(meetings, choice)}
            >
              {choiceWords(choice, 'changed')}
            </button>
          ))}
        </div>
      )}
      <VirtualList
        id="planned"
        label={t('transferList')}
        items={rows}
        keyOf={({ at }) => String(at)}
        active={place}
        onActive={setActive}
        onPick={() => {}}
        onKey={(event, { at, status }) => {
          const choice = KEYS[event.key.toLowerCase()];
          if (!choice || !choicesFor(status).includes(choice)) return false;
          onChoose([at], choice);
          return true;
        }}
        clickOnlyChooses
        focusable
        estimate={57}
        row={(one) => (
          <PlannedRow planned={one} choice={choiceOf(one.at)} onChoose={(choice) => onChoose([one.at], choice)} />
        )}
      />
      {meetings.length > 0 && <p class="hint">{t('transferListHint')}</p>}
      {row && <Detail planned={row} remarks={library.remarks} />}
    </div>
  );
}

interface StatusesProps {
  planned: readonly PlannedReply[];
  shown: Status | '';
  onShow: (status: Status | '') => void;
}

function Statuses({ planned, shown, onShow }: StatusesProps): JSX.Element {
  const counts = STATUSES.map((status) => [status, planned.filter((one) => one.status === status).length] as const);
  const chip = (id: Status | '', label: string, count: number): JSX.Element => (
    <button key={id} type="button" class="chip" aria-pressed={shown === id} onClick={() => onShow(id)}>
      {label} <span class="count">{formatNumber(count)}</span>
    </button>
  );
  return (
    <div class="chips" role="group" aria-label={t('transferStatus')}>
      {chip('', t('transferAny'), planned.length)}
      {counts.map(([status, count]) => count > 0 && chip(status, t(STATUS_WORDS[status][0]), count))}
    </div>
  );
}
