/** The draws, the last first. */
import type { JSX } from 'preact';
import type { Draw } from '../../core/gesture.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { DrawLine } from './DrawLine.tsx';

export function Draws({ draws }: { draws: readonly Draw[] }): JSX.Element | null {
  if (draws.length === 0) return null;
  return (
    <details class="kind-back">
      <summary>
        {t('kindDraws')} · {formatNumber(draws.length)}
      </summary>
      <ul>
        {draws.map((draw) => (
          <li key={draw.id}>
            <DrawLine draw={draw} />
          </li>
        ))}
      </ul>
    </details>
  );
}
