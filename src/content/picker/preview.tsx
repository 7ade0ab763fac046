/** The start of a reply, its gaps told apart from its words. */
import type { JSX } from 'preact';

const GAP = /(\{[^{}\n]{1,60}\})/;

export function Preview({ text }: { text: string }): JSX.Element {
  return (
    <span class="preview" dir="auto">
      {text.split(GAP).map((part, index) =>
        // Odd parts are what the pattern caught.
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        index % 2 ? <mark key={index}>{part.slice(1, -1)}</mark> : part,
      )}
    </span>
  );
}
