/** The transmission test: what of a text goes when it is quoted without its link, image or thread, and what remains. */
import type { JSX } from 'preact';
import { findFragile, type Lost, whatRemains } from '../../../core/length/fragile.ts';
import { piecesOf } from '../../../core/pieces.ts';
import { language, t, tn, type WordKey } from '../../../platform/i18n.ts';

const LOST: Record<Lost, WordKey> = { link: 'lostLink', thread: 'lostThread', image: 'lostImage' };

export function Transmission({ text }: { text: string }): JSX.Element | null {
  const fragile = findFragile(text);
  if (fragile.length === 0) return null;
  const lost = [...new Set(fragile.map((each) => t(LOST[each.lost])))];
  const rest = whatRemains(text);
  return (
    <details class="transmission">
      <summary>{tn('lostParts', fragile.length, new Intl.ListFormat(language()).format(lost))}</summary>
      <p class="fragile" dir="auto">
        {piecesOf(text, fragile).map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          piece.marked ? <del key={index}>{piece.text}</del> : piece.text,
        )}
      </p>
      <p class="hint">{t(rest ? 'lostRest' : 'lostAll')}</p>
      {rest && (
        <p class="fragile" dir="auto">
          {rest}
        </p>
      )}
    </details>
  );
}
