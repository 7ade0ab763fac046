/** The search field and the list that it commands. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplyHit } from '../../core/reply.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { clipboardKey } from '../insert/clipboard.ts';
import type { Way } from './picker.tsx';
import { LIST_ID, Results, rowId } from './results.tsx';
import { useFound } from './search.ts';
import { NothingToList } from './states.tsx';

/** Past this, a word more finds better than a longer list. */
export const MOST_HITS = 50;

interface Props {
  search: (query: string) => Promise<ReplyHit[]>;
  query: string;
  onQuery: (query: string) => void;
  onChoose: (hit: ReplyHit, way: Way) => void;
  onWrite: () => void;
}

/** Where an arrow leads among `count` rows, round the ends; null for another key. */
export function rowAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(at + 6, count - 1);
  if (key === 'PageUp') return Math.max(at - 6, 0);
  return null;
}

/** Ctrl+C copies the reply, unless she selected words of her search. */
function isCopy(event: KeyboardEvent, input: HTMLInputElement): boolean {
  return (
    event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && input.selectionStart === input.selectionEnd
  );
}

export function List({ search, query, onQuery, onChoose, onWrite }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [turn, setTurn] = useState(0);
  const [active, setActive] = useState(0);
  const found = useFound(search, query, turn);
  const hits = found.hits.slice(0, MOST_HITS);
  const chosen = hits[active];
  const isCurrent = found.state === 'ready' && found.query === query;
  /** Enter pressed faster than the answer came: it then chooses from that answer, not from the list before it. */
  const ahead = useRef<Way | null>(null);

  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top
  useEffect(() => {
    setActive(0);
    const [first] = found.hits;
    const way = ahead.current;
    if (!isCurrent) return;
    ahead.current = null;
    if (way && first) onChoose(first, way);
  }, [found]);
  const choose = (way: Way): void => {
    if (!isCurrent) ahead.current = way;
    else if (chosen) onChoose(chosen, way);
  };

  const press = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.isComposing) return;
    const next = rowAfter(event.key, active, hits.length);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter') choose('insert');
    else if (isCopy(event, event.currentTarget)) choose('copy');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        type="text"
        class="search"
        role="combobox"
        aria-label={t('pickerSearch')}
        placeholder={t('pickerSearch')}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? LIST_ID : undefined}
        aria-activedescendant={chosen && rowId(active)}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={press}
      />
      {hits.length > 0 && (
        <Results hits={hits} active={active} onPoint={setActive} onChoose={(hit) => onChoose(hit, 'insert')} />
      )}
      <NothingToList found={found} onWrite={onWrite} onRetry={() => setTurn(turn + 1)} />
      {found.hits.length > MOST_HITS && <p class="refine">{t('pickerRefine', formatNumber(MOST_HITS))}</p>}
      <p class="unseen" role="status">
        {found.state === 'ready' && hits.length > 0 && tn('pickerCount', hits.length)}
      </p>
      {chosen && (
        <footer>
          <button type="button" onClick={() => onChoose(chosen, 'copy')}>
            {t('pickerCopy')} <kbd>{clipboardKey('C', navigator)}</kbd>
          </button>
          <button type="button" class="main" onClick={() => onChoose(chosen, 'insert')}>
            {t('pickerInsert')} <kbd>↵</kbd>
          </button>
        </footer>
      )}
    </>
  );
}
