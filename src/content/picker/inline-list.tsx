/** The small list under the caret, as drawn; its keys are taken from the site's field, see `inline.ts`. */
import type { JSX } from 'preact';
import type { Limit } from '../../core/length/limit.ts';
import type { ReplyHit } from '../../core/reply.ts';
import { t, tn } from '../../platform/i18n.ts';
import { Glance } from './personal-line.tsx';
import type { Answer } from './picker.tsx';
import { Results } from './results.tsx';

export interface InlineProps {
  word: string;
  hits: readonly ReplyHit[];
  active: number;
  /** What a reply says here. */
  look: (id: string) => Promise<Answer>;
  limit: Limit | null;
  onPoint: (index: number) => void;
  onChoose: (hit: ReplyHit) => void;
}

export function InlineList({ word, hits, active, look, limit, onPoint, onChoose }: InlineProps): JSX.Element {
  const chosen = hits[active];
  return (
    <section class="inline-box" aria-label={t('pickerInline', word)}>
      <Results hits={hits} active={active} onPoint={onPoint} onChoose={onChoose} />
      {/* The focus is in the site's field, so the choice is said rather than pointed at. */}
      <p class="unseen" role="status">
        {tn('pickerCount', hits.length)}, {chosen?.title}
      </p>
      {chosen && <Glance about={chosen.id} look={() => look(chosen.id)} limit={limit} />}
    </section>
  );
}
