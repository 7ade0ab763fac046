/** A post's text, its matched words marked from their offsets. */
import type { JSX } from 'preact';
import { piecesOf } from '../../core/pieces.ts';
import type { Span } from '../../core/signals/kinds.ts';

export function Marked({ text, spans }: { text: string; spans: readonly Span[] }): JSX.Element {
  return (
    <>
      {piecesOf(text, spans).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
