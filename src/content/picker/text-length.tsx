/** How long a text is for the network in front of her: in red and in words when it is too long. */
import type { JSX } from 'preact';
import { isNearlyOver, type Limit } from '../../core/length/limit.ts';
import { measureLength } from '../../core/length/measure.ts';
import { countWords, leftWords } from '../../platform/lengthWords.ts';

export function TextLength({ text, limit }: { text: string; limit: Limit | null }): JSX.Element | null {
  if (!limit) return null;
  const length = measureLength(text, limit);
  return (
    <>
      {text && (
        <p class={length.left < 0 ? 'length over' : 'length'}>
          {countWords(length)}
          {length.left < 0 && ` · ${leftWords(length)}`}
        </p>
      )}
      <p class="unseen" role="status">
        {isNearlyOver(length) && leftWords(length)}
      </p>
    </>
  );
}
