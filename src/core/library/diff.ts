/** The words that two texts do not share, as one reads a correction. */

export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Cells of the table of common words, above which texts are no longer compared: a quarter of a second. */
const MOST_CELLS = 4_000_000;

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });

/** Words, spaces and signs, so that joined again they are the text. */
function tokensOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  return sharedStart(a.toReversed(), b.toReversed());
}

/** Length of the longest common sequence of what follows each pair of places; rows of `width`. */
function commonAfter(a: readonly string[], b: readonly string[], width: number): Uint16Array {
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const [below = 0, beside = 0] = [table[at + width], table[at + 1]];
      table[at] = a[i] === b[j] ? (table[at + width + 1] ?? 0) + 1 : Math.max(below, beside);
    }
  }
  return table;
}

function piecesBetween(a: readonly string[], b: readonly string[]): Piece[] {
  const width = b.length + 1;
  const tooMany = (a.length + 1) * width > MOST_CELLS;
  const table = tooMany ? new Uint16Array(0) : commonAfter(a, b, width);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const at = i * width + j;
    const [one, other] = [a[i], b[j]];
    if (!tooMany && one !== undefined && one === other) {
      pieces.push({ kind: 'same', text: one });
      i++;
      j++;
    } else if (
      one !== undefined &&
      (other === undefined || tooMany || (table[at + width] ?? 0) >= (table[at + 1] ?? 0))
    ) {
      pieces.push({ kind: 'removed', text: one });
      i++;
    } else {
      pieces.push({ kind: 'added', text: other ?? '' });
      j++;
    }
  }
  return pieces;
}

/** Neighbours as one piece; a space alone between two changes belongs to both, for words are read, not their gaps. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed) runs.push({ kind: 'removed', text: removed });
    if (added) runs.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach((piece, index) => {
    const between = (removed || added) && pieces[index + 1] && pieces[index + 1]?.kind !== 'same';
    if (piece.kind === 'removed') removed += piece.text;
    else if (piece.kind === 'added') added += piece.text;
    else if (between && /^[^\S\n]+$/.test(piece.text) && removed && added) {
      removed += piece.text;
      added += piece.text;
    } else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === 'same') last.text += piece.text;
      else runs.push({ ...piece });
    }
  });
  flush();
  return runs;
}

/** What became of `before`: the pieces that are `same` or `removed` make it, those `same` or `added` make `after`. */
export function diffWords(before: string, after: string): Piece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const start = sharedStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const end = sharedEnd(restA, restB);
  const same = (text: string): Piece[] => (text ? [{ kind: 'same', text }] : []);
  return joined([
    ...same(a.slice(0, start).join('')),
    ...piecesBetween(restA.slice(0, restA.length - end), restB.slice(0, restB.length - end)),
    ...same(restA.slice(restA.length - end).join('')),
  ]);
}
