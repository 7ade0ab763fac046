/** What would be written, before it is: watches added, changed, and how many stay as they are. */
import type { JSX } from 'preact';
import type { ImportPlan, WatchRow } from '../../core/watch-table.ts';
import { t, tn } from '../../platform/i18n.ts';
import { KIND_WORDS } from '../posts/why.ts';

/** Rows shown of each. */
const SHOWN = 100;

export function Planned({ plan }: { plan: ImportPlan }): JSX.Element {
  return (
    <>
      <Rows title={tn('importAdded', plan.added.length)} rows={plan.added} />
      <Rows title={tn('importChanged', plan.changed.length)} rows={plan.changed} />
      <p class="hint">{tn('importUnchanged', plan.unchanged)}</p>
    </>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly WatchRow[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="reasons">
        {rows.slice(0, SHOWN).map(({ kind, name, terms }) => (
          <li key={`${kind} ${name || terms[0]}`}>
            <b>{name || terms[0]}</b> <span class={`chip ${kind}`}>{t(KIND_WORDS[kind])}</span>{' '}
            <span class="hint">{terms.slice(0, 12).join(', ')}</span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p class="hint">{t('importMore', rows.length - SHOWN)}</p>}
    </>
  );
}
