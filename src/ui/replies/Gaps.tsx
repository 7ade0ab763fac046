/** A text with its unfilled variables shown as such. */
import type { JSX } from 'preact';
import { Fragment } from 'preact';

export function Gaps({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(/(\{[^{}\n]+\})/).map((piece, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <span key={index} class="gap">
            {piece}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <Fragment key={index}>{piece}</Fragment>
        ),
      )}
    </>
  );
}
