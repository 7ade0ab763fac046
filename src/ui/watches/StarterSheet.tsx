/** Starter maps: the subjects of a trade, of which she keeps those that matter to her, each a watch to edit afterwards. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type StarterMap, type Subject, TRADES, type Trade } from '../../core/starters/starter.ts';
import type { Watch } from '../../core/watch.ts';
import { keyOfWatch } from '../../core/watch-table.ts';
import { language, t, tn, type WordKey } from '../../platform/i18n.ts';
import { saveWatches } from '../../storage/commands/index.ts';
import { KIND_WORDS } from '../posts/why.ts';
import { Chips } from '../shared/Chips.tsx';
import { Form } from '../shared/Form.tsx';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useAct } from '../shared/useAct.ts';

const TRADE_WORDS: Record<Trade, WordKey> = {
  food: 'tradeFood',
  cosmetics: 'tradeCosmetics',
  sport: 'tradeSport',
  public: 'tradePublic',
  culture: 'tradeCulture',
  retail: 'tradeRetail',
};
const LANGUAGES = [
  { id: 'fr', label: 'Français' },
  { id: 'en', label: 'English' },
] as const;

interface Props {
  watches: readonly Watch[];
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** Read when they are asked for: they weigh as much as the rest of the section. */
function useMaps(): readonly StarterMap[] {
  const [maps, setMaps] = useState<readonly StarterMap[]>([]);
  useEffect(() => {
    import('../../core/starters/index.ts').then(({ STARTER_MAPS }) => setMaps(STARTER_MAPS));
  }, []);
  return maps;
}

export function StarterSheet({ watches, onOpen, onClose }: Props): JSX.Element {
  const act = useAct();
  const rehear = useRehearing();
  const maps = useMaps();
  const [trade, setTrade] = useState<Trade>('food');
  const [tongue, setTongue] = useState<'fr' | 'en'>(language());
  const [left, setLeft] = useState<readonly string[]>([]);
  const subjects = maps.find((map) => map.trade === trade && map.language === tongue)?.subjects ?? [];
  const there = new Map(watches.map((watch) => [keyOfWatch(watch), watch.id]));
  const added = subjects.filter((subject) => !there.has(keyOfWatch(subject)) && !left.includes(keyOfWatch(subject)));

  const toggle = (key: string): void =>
    setLeft(left.includes(key) ? left.filter((one) => one !== key) : [...left, key]);
  const save = async (): Promise<void> => {
    const drafts = added.map((subject) => ({ ...subject, plurals: true, languages: [tongue] }));
    if (added.length > 0 && (await act(() => saveWatches(drafts), tn('startersAdded', added.length), rehear)))
      onClose();
  };
  return (
    <section class="sheet" aria-label={t('startersAdd')}>
      <Form title={t('startersAdd')} saveLabel={tn('startersSave', added.length)} onSave={save} onClose={onClose}>
        <p class="hint">{t('startersHint')}</p>
        <Chips
          label={t('startersTrade')}
          choices={TRADES.map((id) => ({ id, label: t(TRADE_WORDS[id]) }))}
          chosen={(id) => id === trade}
          onToggle={setTrade}
        />
        <Chips label={t('startersLanguage')} choices={LANGUAGES} chosen={(id) => id === tongue} onToggle={setTongue} />
        <ul class="subjects">
          {subjects.map((subject) => {
            const key = keyOfWatch(subject);
            return (
              <SubjectRow
                key={`${trade} ${tongue} ${key}`}
                subject={subject}
                watch={there.get(key) ?? null}
                kept={!left.includes(key)}
                onToggle={() => toggle(key)}
                onOpen={onOpen}
              />
            );
          })}
        </ul>
      </Form>
    </section>
  );
}

interface RowProps {
  subject: Subject;
  /** Id of her own watch of that name; null: there is none. */
  watch: string | null;
  kept: boolean;
  onToggle: () => void;
  onOpen: (id: string) => void;
}

function SubjectRow({ subject, watch, kept, onToggle, onOpen }: RowProps): JSX.Element {
  const { kind, name, terms, required } = subject;
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={kept && !watch} disabled={watch !== null} onChange={onToggle} />
        <span>
          <b>{name}</b> <span class={`chip ${kind}`}>{t(KIND_WORDS[kind])}</span>
        </span>
      </label>
      {watch && (
        <button type="button" class="quiet" onClick={() => onOpen(watch)}>
          {t('startersThere')}
        </button>
      )}
      <p class="hint">{terms.join(', ')}</p>
      {required.length > 0 && <p class="hint">{t('startersRequired', required.join(', '))}</p>}
    </li>
  );
}
