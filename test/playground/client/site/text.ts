/** Cuts a text into what the site draws apart: emoji become pictures, tags and mentions become links. */

export interface Piece {
  kind: 'text' | 'emoji' | 'tag' | 'mention';
  text: string;
}

const APART = /\p{Extended_Pictographic}\uFE0F?|[#@][\p{L}\p{N}_]+/gu;

export function pieces(text: string): Piece[] {
  const cut: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(APART)) {
    if (match.index > end) cut.push({ kind: 'text', text: text.slice(end, match.index) });
    const [found] = match;
    cut.push({ kind: found[0] === '#' ? 'tag' : found[0] === '@' ? 'mention' : 'emoji', text: found });
    end = match.index + found.length;
  }
  if (end < text.length) cut.push({ kind: 'text', text: text.slice(end) });
  return cut;
}

export function emojiAddress(emoji: string): string {
  return `/emoji/${[...emoji].map((point) => point.codePointAt(0)?.toString(16)).join('-')}.svg`;
}

/** Where a tag or a mention leads. */
export function linkOf(piece: Piece): string {
  return piece.kind === 'mention' ? `/u/${piece.text.slice(1)}` : `/?tag=${encodeURIComponent(piece.text.slice(1))}`;
}

/** Up to two letters for the place of a picture. */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((part) => /\p{L}/u.exec(part)?.[0] ?? '')
    .join('');
  return (letters.slice(0, 1) + letters.slice(1).slice(-1)).toUpperCase() || '+';
}

/** A hue of the account's own, in degrees. */
export function hueOf(handle: string): number {
  let sum = 7;
  for (const letter of handle) sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  return sum;
}
