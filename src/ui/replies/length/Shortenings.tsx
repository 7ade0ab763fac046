/** Ways to say a reply shorter, each one press: pressed again, what stood there comes back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleName } from '../../../core/length/limit.ts';
import type { Reason } from '../../../core/length/shortenings/wording.ts';
import { t, tn, type WordKey } from '../../../platform/i18n.ts';
import { typeOver } from '../typeInto.ts';
import { useShortened, type Way } from './useShortened.ts';
import './length.css';

const REASONS: Record<Reason, WordKey> = {
  doublet: 'shortenDoublet',
  adverb: 'shortenAdverb',
  locution: 'shortenLocution',
  elision: 'shortenElision',
  sign: 'shortenSign',
  space: 'shortenSpace',
  repeat: 'shortenRepeat',
};

/** Shown at first: the list of a long text is long. */
const FIRST = 6;

/** Spaces and line ends as signs that can be seen. */
const visible = (text: string): string => text.replaceAll('\n', '↵').replaceAll(/^[ \t]+|[ \t]+$/g, '␣') || '∅';

function wordsOf({ long, short, saves, reason }: Way): string {
  if (!reason) return t('shortenTaken', long.trim());
  const said = short.trim() ? t('shortenBecomes', long.trim(), short.trim()) : t('shortenLeftOut', long.trim());
  return tn('shortenSaves', saves, said, t(REASONS[reason]));
}

function WayChip({ way }: { way: Way }): JSX.Element {
  const { long, short, saves, reason, toggle } = way;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={reason === null}
      aria-label={wordsOf(way)}
      title={wordsOf(way)}
      onClick={toggle}
    >
      <del>{visible(long)}</del>
      {short && <span>{visible(short)}</span>}
      <small>−{saves}</small>
    </button>
  );
}

interface Props {
  body: string;
  /** `fr`, `en`…; empty: guessed. */
  lang: string;
  /** How what is saved is counted. */
  rule?: RuleName;
  field: () => HTMLTextAreaElement | null;
}

export function Shortenings({ body, lang, rule = 'graphemes', field }: Props): JSX.Element | null {
  const [all, setAll] = useState(false);
  const ways = useShortened(body, lang, rule, (edit) => {
    const area = field();
    if (area) typeOver(area, edit);
  });
  if (ways.length === 0) return null;
  const free = ways.filter(({ reason }) => reason);
  const saved = free.reduce((sum, { saves }) => sum + saves, 0);
  const shown = all ? ways : ways.filter((way, index) => index < FIRST || !way.reason);
  return (
    <details class="shortenings">
      <summary>{free.length > 0 ? tn('shortenWays', free.length, saved) : t('shortenDone')}</summary>
      <div class="chips">
        {shown.map((way) => (
          <WayChip key={way.key} way={way} />
        ))}
        {ways.length > shown.length && (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {tn('shortenMore', ways.length - shown.length)}
          </button>
        )}
      </div>
    </details>
  );
}
