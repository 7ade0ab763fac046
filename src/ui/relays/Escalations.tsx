/** What was handed over, the soonest due first: its clock, its note, and its end. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { closeEscalation } from '../../storage/commands/index.ts';
import { type EscalationRow, listEscalations } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { clockOf, clockWords } from './clock.ts';
import { useNow } from './useNow.ts';

export function Escalations(): JSX.Element {
  const rows = useLive(listEscalations, []);
  const now = useNow();
  return (
    <section class="escalations" aria-label={t('handTitle')}>
      <h2>{t('handTitle')}</h2>
      {rows?.length === 0 && <EmptyState icon="tick" title={t('handNone')} text={t('handNoneText')} />}
      {rows && rows.length > 0 && (
        <ul class="stack">
          {rows.map((row) => (
            <Row key={row.escalation.id} row={row} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ row, now }: { row: EscalationRow; now: number }): JSX.Element {
  const { escalation, relay, post } = row;
  const clock = clockOf(escalation, now);
  const name = relay?.name ?? t('relayRemovedName');
  return (
    <li class={`card escalation ${clock}`}>
      <p class="row-title">
        <b>{name}</b>
        <span class={clock === 'overdue' ? 'ill' : 'hint'}>{clockWords(escalation, now)}</span>
      </p>
      {post && (
        <p class="row-text two" dir="auto">
          {post.post.text}
        </p>
      )}
      {escalation.outcome && <p>{escalation.outcome}</p>}
      <details>
        <summary>{t('handNote')}</summary>
        <p class="pre">{escalation.note}</p>
        {post && <ExternalLink href={post.post.permalink ?? post.url} text={t('handOpenPost')} />}
      </details>
      {escalation.closedAt === null && <Closing id={escalation.id} name={name} />}
    </li>
  );
}

function Closing({ id, name }: { id: string; name: string }): JSX.Element {
  const act = useAct();
  const [outcome, setOutcome] = useState('');
  return (
    <form
      class="closing"
      onSubmit={(event) => {
        event.preventDefault();
        act(() => closeEscalation(id, outcome), t('handClosed', name));
      }}
    >
      <input
        aria-label={t('handOutcome', name)}
        placeholder={t('handOutcome', name)}
        value={outcome}
        onInput={(event) => setOutcome(event.currentTarget.value)}
        autocomplete="off"
      />
      <button type="submit">{t('handClose')}</button>
    </form>
  );
}
