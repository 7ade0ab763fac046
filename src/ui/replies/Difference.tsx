/** What differs between two states of a reply, part by part: what went is struck through, what came underlined. */
import type { JSX } from 'preact';
import type { Change } from '../../core/library/changes.ts';
import type { Piece } from '../../core/library/diff.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { networkName } from '../shared/networks.ts';

function partWords({ part, network, lang }: Change): string {
  if (part === 'title') return t('replyTitle');
  if (part === 'body') return t('replyBody');
  return [network && networkName(network), lang && languageName(lang)].filter(Boolean).join(', ');
}

function Written({ kind, text }: Piece): JSX.Element {
  if (kind === 'same') return <>{text}</>;
  return kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>;
}

export function Difference({ changes }: { changes: readonly Change[] }): JSX.Element {
  if (changes.length === 0) return <p class="hint">{t('replySameWords')}</p>;
  return (
    <>
      {changes.map((change) => (
        <section key={`${change.part} ${change.network} ${change.lang}`} class="difference">
          <h3>{partWords(change)}</h3>
          <p lang={change.lang || undefined}>
            {change.pieces.map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <Written key={index} {...piece} />
            ))}
          </p>
        </section>
      ))}
    </>
  );
}
