/** A small line of followers over time; the figures are told in words beside it. */
import type { JSX } from 'preact';
import type { Reach } from './reach.ts';

const WIDTH = 160;
const HEIGHT = 32;
const INSET = 3;

/** SVG coordinates: time to the right, followers upwards. */
export function sparkPath(points: Reach['points']): string {
  const times = points.map(({ at }) => at);
  const counts = points.map(({ followers }) => followers);
  const scale = (value: number, all: number[], size: number): number => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return INSET + (high === low ? 0.5 : (value - low) / (high - low)) * (size - 2 * INSET);
  };
  return points
    .map(({ at, followers }, index) => {
      const x = scale(at, times, WIDTH);
      const y = HEIGHT - scale(followers, counts, HEIGHT);
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

export function Spark({ points }: { points: Reach['points'] }): JSX.Element {
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} fill="none" aria-hidden="true">
      <path
        d={sparkPath(points)}
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
