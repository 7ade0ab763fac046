/** One draw with its seed, and the way to make it again. */
import type { JSX } from 'preact';
import type { Draw } from '../../core/gesture.ts';
import { isFair } from '../../core/kindness/draw.ts';
import { formatTime, t } from '../../platform/i18n.ts';
import { useSay } from '../shared/Toast.tsx';

export function DrawLine({ draw }: { draw: Draw }): JSX.Element {
  const say = useSay();
  const { at, seed, chosen, eligible } = draw;
  return (
    <div class="kind-line">
      <span>{t('kindDrawLine', formatTime(at), seed, chosen.length, eligible.length)}</span>
      <button type="button" onClick={() => say({ text: t(isFair(draw) ? 'kindVerified' : 'kindNotVerified') })}>
        {t('kindVerify')}
      </button>
    </div>
  );
}
