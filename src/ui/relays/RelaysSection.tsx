/** Relays: the directory, what was handed to them, and beside it the relay that she opened. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { listRelays } from '../../storage/queries/index.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useLive } from '../shared/useLive.ts';
import { Escalations } from './Escalations.tsx';
import { RelayEditor } from './RelayEditor.tsx';
import { RelayList } from './RelayList.tsx';

/** Stands in the address for a relay that is not written yet. */
const NEW = 'new';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function RelaysSection({ id, onOpen }: Props): JSX.Element {
  const relays = useLive(listRelays, []);
  const opened = relays?.find((relay) => relay.id === id) ?? null;
  const editing = relays && (opened || id === NEW);
  return (
    <div class={editing ? 'split open' : 'split'}>
      <section class="split-list" aria-label={t('dashRelays')}>
        <div class="bar">
          <button type="button" class="primary" onClick={() => onOpen(NEW)}>
            <Icon name="plus" />
            {t('relayNew')}
          </button>
        </div>
        <div class="levels-body">
          {relays?.length === 0 && <EmptyState icon="people" title={t('relayNone')} text={t('relayNoneText')} />}
          {relays && relays.length > 0 && <RelayList relays={relays} chosen={id} onOpen={onOpen} />}
          {relays && relays.length > 0 && <Escalations />}
        </div>
      </section>
      {editing && (
        <RelayEditor
          key={id}
          relay={opened}
          others={relays.filter((relay) => relay !== opened)}
          onClose={() => onOpen(null)}
        />
      )}
    </div>
  );
}
