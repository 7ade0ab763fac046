/** The reply chosen in the plan, whole: its text, or what it would change of hers, and what became something else. */
import type { JSX } from 'preact';
import { changesBetween } from '../../../core/library/changes.ts';
import type { Remark } from '../../../core/library-files/library.ts';
import type { PlannedReply } from '../../../core/library-files/plan.ts';
import { t } from '../../../platform/i18n.ts';
import { Difference } from '../Difference.tsx';
import { remarkWords } from './words.ts';

function whyWords({ theirs, status, mine }: PlannedReply): string | null {
  if (status === 'twin') return t('transferWhyTwin', theirs.shortcut);
  if (status !== 'conflict' || !mine) return null;
  const isHolder = mine.shortcut === theirs.shortcut;
  return t(isHolder ? 'transferWhyShortcut' : 'transferWhyTitle', mine.title, mine.shortcut);
}

export function Detail({ planned, remarks }: { planned: PlannedReply; remarks: readonly Remark[] }): JSX.Element {
  const { theirs, mine, status } = planned;
  const why = whyWords(planned);
  const own = remarkWords(remarks.filter(({ title }) => title === theirs.title));
  return (
    <section class="planned-detail" aria-label={t('transferDetail')} aria-live="polite">
      {why && <p>{why}</p>}
      {mine && status !== 'same' ? (
        <Difference changes={changesBetween(mine, { ...theirs, variants: theirs.variants ?? mine.variants })} />
      ) : (
        <p class="preview" lang={theirs.lang || undefined}>
          {theirs.body}
        </p>
      )}
      {own.map(({ code, words }) => (
        <p key={code} class="hint">
          {words}
        </p>
      ))}
    </section>
  );
}
