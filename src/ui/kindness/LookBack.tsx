/** A month looked back upon: what was given, and the question of those who got nothing. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Draw } from '../../core/gesture.ts';
import { KINDNESS_STATES } from '../../core/gesture.ts';
import { lookBack, monthsSince } from '../../core/kindness/lookBack.ts';
import { formatNumber, language, t, tn } from '../../platform/i18n.ts';
import { kindnessLimits, type LogEntry, postsWithoutReach } from '../../storage/queries/index.ts';
import { PostSummary } from '../posts/PostSummary.tsx';
import { useLive } from '../shared/useLive.ts';
import { money, STATE_WORDS } from './words.ts';

/** Posts shown to think again about, at most. */
const SHOWN = 20;

const monthName = (at: number): string =>
  new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric' }).format(at);

export function LookBack({ log, draws }: { log: readonly LogEntry[]; draws: readonly Draw[] }): JSX.Element {
  const acts = log.map(({ kindness }) => kindness);
  const [now] = useState(() => Date.now());
  const months = monthsSince(Math.min(now, ...acts.map(({ at }) => at), ...draws.map(({ at }) => at)), now);
  const [month, setMonth] = useState(months[0] ?? now);
  const { counts, spent, missed } = lookBack(acts, draws, month);
  const currency = useLive(kindnessLimits, [])?.currency ?? 'EUR';
  const shown = missed.slice(0, SHOWN);
  const posts = useLive(() => postsWithoutReach(shown), [shown.join('\n')]) ?? [];
  const given = counts.accepted + counts.done;
  return (
    <details class="kind-back">
      <summary>
        {t('kindLookBack')} · {monthName(month)} · {tn('kindGiven', given, money(spent, currency))}
      </summary>
      {months.length > 1 && (
        <label>
          {t('kindMonth')}
          <select value={month} onChange={(event) => setMonth(Number(event.currentTarget.value))}>
            {months.map((at) => (
              <option key={at} value={at}>
                {monthName(at)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul class="chips">
        {KINDNESS_STATES.filter((state) => counts[state] > 0).map((state) => (
          <li key={state} class="chip">
            {t(STATE_WORDS[state])} <b>{formatNumber(counts[state])}</b>
          </li>
        ))}
      </ul>
      <h2>{t('kindShouldWe')}</h2>
      <p>{missed.length > 0 ? tn('kindMissed', missed.length) : t('kindNoMissed')}</p>
      {posts.map((post) => (
        <PostSummary key={post.id} flag={post} />
      ))}
    </details>
  );
}
