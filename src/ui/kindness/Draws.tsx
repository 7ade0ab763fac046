/** The draws, each with its seed, and the way to make it again. */
import type { JSX } from 'preact';
import type { Draw } from '../../core/gesture.ts';
import { isFair } from '../../core/kindness/draw.ts';
import { formatNumber, formatTime, t } from '../../platform/i18n.ts';
import { useSay } from '../shared/Toast.tsx';

export function Draws({ draws }: { draws: readonly Draw[] }): JSX.Element | null {
  const say = useSay();
  if (draws.length === 0) return null;
  const verify = (draw: Draw): void => say({ text: t(isFair(draw) ? 'kindVerified' : 'kindNotVerified') });
  return (
    <details class="kind-back">
      <summary>
        {t('kindDraws')} · {formatNumber(draws.length)}
      </summary>
      <ul class="kind-draws">
        {draws.map((draw) => (
          <li key={draw.id}>
            <span>{t('kindDrawLine', formatTime(draw.at), draw.seed, draw.chosen.length, draw.eligible.length)}</span>
            <button type="button" onClick={() => verify(draw)}>
              {t('kindVerify')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
