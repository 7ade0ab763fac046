/** How long a reply is as it will be said: on each network that it is meant for, in 140, and once it is quoted. */
import type { JSX } from 'preact';
import type { Scene } from '../../../core/messages.ts';
import { t } from '../../../platform/i18n.ts';
import { Counters, measureAll } from './Counters.tsx';
import { Cut } from './Cut.tsx';
import { Hypomessage } from './Hypomessage.tsx';
import { Transmission } from './Transmission.tsx';
import { useLimits } from './useLimits.ts';

/** `text`: as it will be said; gaps that nothing fills yet count as they are written. */
export function Lengths({ text, scene }: { text: string; scene: Scene | null }): JSX.Element {
  const measured = measureAll(text, useLimits(scene));
  const [tightest] = measured;
  const rules = measured.map(({ limit }) => limit.rule);
  return (
    <section class="lengths" aria-label={t('lengthTitle')}>
      <Counters measured={measured}>
        <Hypomessage text={text} rules={rules.length > 0 ? rules : ['graphemes']} />
      </Counters>
      {tightest && tightest.length.over !== null && (
        <Cut name={tightest.name} text={text} over={tightest.length.over} />
      )}
      <Transmission text={text} />
    </section>
  );
}
