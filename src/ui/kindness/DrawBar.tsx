/** What is left to give, the draw, and the acts that wait to be offered. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t, tn } from '../../platform/i18n.ts';
import { drawKindnesses } from '../../storage/commands/index.ts';
import type { LogEntry } from '../../storage/queries/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { failureWords } from '../shared/refusalWords.ts';
import { useSay } from '../shared/Toast.tsx';
import { entriesOf } from './items.ts';
import type { Kindnesses } from './useKindness.ts';
import { money, STATE_WORDS } from './words.ts';

interface Props {
  kindnesses: Kindnesses;
  onOffer: (entry: LogEntry) => void;
}

export function DrawBar({ kindnesses, onOffer }: Props): JSX.Element {
  const { day, fits, waiting } = kindnesses;
  const { left, limits } = day;
  const say = useSay();
  const [many, setMany] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what fits changes with the day only, and 1,000 posts take a while
  const entries = useMemo(() => entriesOf(day, fits), [day]);
  const most = Math.min(left.today, entries.length);
  const count = Math.max(1, Math.min(many, most));

  const drawNow = async (): Promise<void> => {
    try {
      const { draw, undo } = await drawKindnesses(entries, count);
      say({ text: t('kindDrawn', draw.seed), undo });
    } catch (error) {
      console.error(error);
      say({ text: failureWords(error) });
    }
  };

  return (
    <div class="kind-head">
      <p class="kind-left">
        <b>{t('kindLeft', money(left.money, limits.currency), money(limits.budget, limits.currency))}</b>
        <span>{tn('kindLeftToday', left.today)}</span>
      </p>
      <div class="kind-draw">
        {most > 1 && (
          <label>
            {t('kindHowMany')}
            <input
              type="number"
              min={1}
              max={most}
              value={count}
              onInput={(event) => setMany(Number(event.currentTarget.value) || 1)}
            />
          </label>
        )}
        <button type="button" class="primary" disabled={most === 0} onClick={drawNow}>
          <Icon name="dice" />
          {t('kindDraw')}
        </button>
        <p class="hint">{t(entries.length > 0 || day.candidates.length === 0 ? 'kindDrawHint' : 'kindNoEntrant')}</p>
      </div>
      {waiting.length > 0 && <Waiting entries={waiting} onOffer={onOffer} />}
    </div>
  );
}

interface WaitingProps {
  entries: readonly LogEntry[];
  onOffer: (entry: LogEntry) => void;
}

function Waiting({ entries, onOffer }: WaitingProps): JSX.Element {
  const title = tn('kindToOffer', entries.length);
  return (
    <section class="kind-waiting" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.kindness.id}>
            <div class="kind-line">
              <span>
                <b>{entry.post?.post.author ?? t('kindPostGone')}</b>{' '}
                <span class="chip">
                  {t(STATE_WORDS[entry.kindness.state])} {entry.draw?.seed}
                </span>{' '}
                {entry.gesture?.title ?? t('kindGestureGone')}
              </span>
              <button type="button" disabled={!entry.post} onClick={() => onOffer(entry)}>
                {t('kindOffer')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
