/** A post's text, its matched words marked from their offsets. */
import type { JSX } from 'preact';

export interface Span {
  start: number;
  end: number;
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text at the edges of spans, which may overlap, touch, or lie outside of it. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

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
