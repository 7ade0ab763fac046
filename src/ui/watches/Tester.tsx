/** Paste a text, see at once what the watch hears in it. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { compileWatches } from '../../core/match.ts';
import { t, tn } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Marked } from '../shared/Marked.tsx';
import { type Draft, trialOf } from './draft.ts';

export function Tester({ draft }: { draft: Draft }): JSX.Element {
  const [text, setText] = useState('');
  const matcher = useMemo(() => compileWatches([trialOf(draft)]), [draft]);
  const hits = text.trim() ? matcher.match(text) : null;
  return (
    <div class="tester">
      <Field label={t('watchTest')} hint={t('watchTestHint')}>
        <textarea rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </Field>
      <div role="status">
        {hits && (
          <>
            <p class="hint">{hits.length > 0 ? tn('watchHits', hits.length) : t('watchNoHit')}</p>
            <p class="pre">
              <Marked text={text} spans={hits} />
            </p>
          </>
        )}
      </div>
    </div>
  );
}
