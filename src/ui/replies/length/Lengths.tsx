/** How long a reply is as it will be said: on each network that it is meant for, in 140, and once it is quoted. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isNearlyOver, type Length } from '../../../core/length/limit.ts';
import { measureLength } from '../../../core/length/measure.ts';
import type { Scene } from '../../../core/messages.ts';
import { t } from '../../../platform/i18n.ts';
import { leftWords } from '../../../platform/lengthWords.ts';
import { Counter } from './Counter.tsx';
import { Cut } from './Cut.tsx';
import { Hypomessage } from './Hypomessage.tsx';
import { Transmission } from './Transmission.tsx';
import { type NetworkLimit, useLimits } from './useLimits.ts';
import './length.css';

interface Measured extends NetworkLimit {
  length: Length;
}

/** The tightest first. */
function measureAll(text: string, limits: readonly NetworkLimit[]): Measured[] {
  return limits
    .map((each) => ({ ...each, length: measureLength(text, each.limit) }))
    .sort((one, other) => one.length.left - other.length.left);
}

/** Time without a key after which a screen reader is told, in ms. */
const PAUSE = 700;

/** Tells a screen reader of the tightest network, near its limit alone. */
function useTold({ name, length }: { name: string; length: Length | undefined }): string {
  const [told, setTold] = useState('');
  const words = length && isNearlyOver(length) ? t('lengthTold', name, leftWords(length)) : '';
  useEffect(() => {
    const timer = setTimeout(() => setTold(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return told;
}

/** `text`: as it will be said; gaps that nothing fills yet count as they are written. */
export function Lengths({ text, scene }: { text: string; scene: Scene | null }): JSX.Element {
  const measured = measureAll(text, useLimits(scene));
  const [tightest] = measured;
  const told = useTold({ name: tightest?.name ?? '', length: tightest?.length });
  const rules = measured.map(({ limit }) => limit.rule);
  return (
    <section class="lengths" aria-label={t('lengthTitle')}>
      <ul class="counters">
        {measured.map(({ id, name, length }) => (
          <Counter key={id} name={name} length={length} />
        ))}
        <Hypomessage text={text} rules={rules.length > 0 ? rules : ['graphemes']} />
      </ul>
      <p class="sr" role="status">
        {told}
      </p>
      {tightest && tightest.length.over !== null && (
        <Cut name={tightest.name} text={text} over={tightest.length.over} />
      )}
      <Transmission text={text} />
    </section>
  );
}
