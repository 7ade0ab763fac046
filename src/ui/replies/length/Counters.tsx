/** How long a text is on each network that it is measured for; a screen reader is told of the tightest. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isNearlyOver, type Length } from '../../../core/length/limit.ts';
import { measureLength } from '../../../core/length/measure.ts';
import { t } from '../../../platform/i18n.ts';
import { leftWords } from '../../../platform/lengthWords.ts';
import { Counter } from './Counter.tsx';
import type { NetworkLimit } from './useLimits.ts';
import './length.css';

export interface Measured extends NetworkLimit {
  length: Length;
}

/** The tightest first. */
export function measureAll(text: string, limits: readonly NetworkLimit[]): Measured[] {
  return limits
    .map((each) => ({ ...each, length: measureLength(text, each.limit) }))
    .sort((one, other) => one.length.left - other.length.left);
}

/** Time without a key after which a screen reader is told, in ms. */
const PAUSE = 700;

/** Tells a screen reader of a network, near its limit alone. */
function useTold({ name, length }: { name: string; length: Length | undefined }): string {
  const [told, setTold] = useState('');
  const words = length && isNearlyOver(length) ? t('lengthTold', name, leftWords(length)) : '';
  useEffect(() => {
    const timer = setTimeout(() => setTold(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return told;
}

interface Props {
  measured: readonly Measured[];
  /** Stands at the end of the list. */
  children?: ComponentChildren;
}

export function Counters({ measured, children }: Props): JSX.Element {
  const [tightest] = measured;
  const told = useTold({ name: tightest?.name ?? '', length: tightest?.length });
  return (
    <>
      {(tightest || children) && (
        <ul class="counters">
          {measured.map(({ id, name, length }) => (
            <Counter key={id} name={name} length={length} />
          ))}
          {children}
        </ul>
      )}
      <p class="sr" role="status">
        {told}
      </p>
    </>
  );
}
