/** The profile card: all that is kept of a person, and what this page shows of her. */
import type { PersonSheet } from '../../core/messages.ts';
import { t } from '../../platform/i18n.ts';

interface Props {
  name: string;
  sheet: PersonSheet;
  open: (personId: string) => void;
  /** She says that a real person stands behind it. */
  real: () => void;
}

export function Card({ name, sheet, open, real }: Props) {
  const { stage, handles, rows, personId, doubtful } = sheet;
  return (
    <section class="below card" aria-label={`${t('barCard')} · ${name}`}>
      <header>
        <span class="initials" aria-hidden="true">
          {sheet.initials}
        </span>
        <div>
          <b>{name}</b> <span class="chip">{stage}</span>
          <div class="soft">{handles}</div>
        </div>
      </header>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {doubtful && (
        <button type="button" onClick={real}>
          {t('barReal')}
        </button>
      )}
      {personId && (
        <button type="button" onClick={() => open(personId)}>
          {t('barCardOpen')}
        </button>
      )}
    </section>
  );
}
