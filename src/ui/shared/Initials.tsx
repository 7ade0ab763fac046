/** Who she is, drawn from her name: no image is ever loaded. */
import type { JSX } from 'preact';

/** Up to two first letters of a name; `?` when it holds no letter or digit. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  const letters = chosen.map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 63)).join('');
  return letters.toLocaleUpperCase() || '?';
}

export function Initials({ name, large = false }: { name: string; large?: boolean }): JSX.Element {
  return (
    <span class={large ? 'initials large' : 'initials'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
