/** How long a text is on one network; too long is told in colour and in words. */
import type { JSX } from 'preact';
import type { Length } from '../../../core/length/limit.ts';
import { countWords, leftWords } from '../../../platform/lengthWords.ts';

export function Counter({ name, length }: { name: string; length: Length }): JSX.Element {
  const isOver = length.left < 0;
  return (
    <li class={isOver ? 'counter over' : 'counter'}>
      <span class="counter-name">{name}</span> {countWords(length)}
      {isOver && <b>{leftWords(length)}</b>}
    </li>
  );
}
