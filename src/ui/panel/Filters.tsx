/** What of the queue is shown, and in which order: words searched for, brands, and the rest behind a button. */
import type { JSX, RefObject } from 'preact';
import type { BrandSpace } from '../../core/brand.ts';
import { LEVELS, type Level } from '../../core/level.ts';
import { conditions, type Look, ORDERS, type Order, SEE_ALL } from '../../core/look.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../core/signals/kinds.ts';
import { WATCH_KINDS, type WatchKind } from '../../core/watch.ts';
import { t, type WordKey } from '../../platform/i18n.ts';
import { SIGNAL_WORDS } from '../posts/signalWords.ts';
import { KIND_WORDS } from '../posts/why.ts';
import { Choice } from '../shared/Choice.tsx';
import { knownNetworks } from '../shared/networks.ts';
import { SearchBox } from '../shared/SearchBox.tsx';

const ORDER_WORDS: Record<Order, WordKey> = { level: 'panelOrderLevel', newest: 'panelOrderNewest' };

interface Props {
  look: Look;
  order: Order;
  brands: readonly BrandSpace[];
  /** The less used conditions are shown. */
  open: boolean;
  /** Holds the search field, for the key that leads there. */
  box: RefObject<HTMLDivElement | null>;
  onLook: (look: Look) => void;
  onOrder: (order: Order) => void;
  onToggle: () => void;
  /** Leads from the field to the list. */
  onLeave: () => void;
}

export function Filters(props: Props): JSX.Element {
  const { look, brands, open, box, onLook, onToggle, onLeave } = props;
  const count = conditions(look);
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && look.query) onLook({ ...look, query: '' });
    else if (event.key !== 'ArrowDown' && event.key !== 'Enter' && event.key !== 'Escape') return;
    else onLeave();
    event.preventDefault();
  };
  return (
    <div class="panel-filters" ref={box}>
      <div class="panel-search">
        <SearchBox
          label={t('panelSearch')}
          value={look.query}
          onInput={(query) => onLook({ ...look, query })}
          onKeyDown={leave}
        />
        <button type="button" class="quiet" aria-expanded={open} aria-keyshortcuts="F" title="F" onClick={onToggle}>
          {count > 0 ? t('panelFiltersOn', count) : t('panelFilters')}
        </button>
      </div>
      {brands.length > 0 && <Brands {...props} />}
      {open && <Conditions {...props} />}
    </div>
  );
}

function Brands({ look, brands, onLook }: Props): JSX.Element {
  return (
    <div class="chips" role="group" aria-label={t('panelBrands')}>
      {brands.map(({ id, name, colour }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={look.brand === id}
          onClick={() => onLook({ ...look, brand: look.brand === id ? null : id })}
        >
          <i class={`dot ${colour}`} />
          {name}
        </button>
      ))}
    </div>
  );
}

/** Null for the choice of none. */
const chosen = <T extends string>(value: string): T | null => (value === '' ? null : (value as T));

function Conditions({ look, order, onLook, onOrder }: Props): JSX.Element {
  return (
    <div class="panel-conditions" role="group" aria-label={t('panelFilters')}>
      <select
        aria-label={t('panelOrder')}
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value as Order)}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(ORDER_WORDS[each])}
          </option>
        ))}
      </select>
      <Choice
        label={t('panelAnyLevel')}
        value={look.level === null ? '' : String(look.level)}
        options={LEVELS.map((level) => [String(level), t('postLevel', level)] as const)}
        onChoose={(level) => onLook({ ...look, level: level === '' ? null : (Number(level) as Level) })}
      />
      <Choice
        label={t('panelAnySignal')}
        value={look.signal ?? ''}
        options={SIGNAL_KINDS.map((kind) => [kind, t(SIGNAL_WORDS[kind])] as const)}
        onChoose={(signal) => onLook({ ...look, signal: chosen<SignalKind>(signal) })}
      />
      <Choice
        label={t('panelAnyKind')}
        value={look.kind ?? ''}
        options={WATCH_KINDS.map((kind) => [kind, t(KIND_WORDS[kind])] as const)}
        onChoose={(kind) => onLook({ ...look, kind: chosen<WatchKind>(kind) })}
      />
      <Choice
        label={t('peopleAnyNetwork')}
        value={look.network ?? ''}
        options={knownNetworks.map(({ id, name }) => [id, name] as const)}
        onChoose={(network) => onLook({ ...look, network: chosen(network) })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={look.known}
          onChange={(event) => onLook({ ...look, known: event.currentTarget.checked })}
        />
        {t('panelKnown')}
      </label>
      {conditions(look) > 0 && (
        <button type="button" class="quiet" onClick={() => onLook({ ...SEE_ALL, query: look.query })}>
          {t('panelFiltersClear')}
        </button>
      )}
    </div>
  );
}
