/** What may be put into a body: the variables used most, each one press away, and all the rest under a search. */
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { type Entry, entriesOf } from './body/entries.ts';
import { InsertList } from './body/InsertList.tsx';

interface Props {
  /** Names the menu. */
  label: string;
  fragments: readonly Reply[];
  onInsert: (entry: Entry) => void;
}

/** Beginning of the table of variables. */
const AT_HAND = 3;

export function VariableMenu({ label, fragments, onInsert }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const entries = useMemo(() => entriesOf(fragments), [fragments]);
  return (
    <div class="variables" role="group" aria-label={label}>
      {entries.slice(0, AT_HAND).map((entry) => (
        <button
          key={entry.code}
          type="button"
          class="chip"
          aria-label={t('replyInsertVariable', entry.code)}
          onClick={() => onInsert(entry)}
        >
          {entry.code}
        </button>
      ))}
      <button
        type="button"
        class="chip"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="plus" size={14} />
        {t('insertMore')}
      </button>
      {open && (
        <InsertList
          id={panel}
          entries={entries}
          onChoose={(entry) => {
            setOpen(false);
            onInsert(entry);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
