/** The search field and the list that it commands. */
import { Component, type JSX } from 'preact';
import type { Limit } from '../../core/length/limit.ts';
import type { ReplyHit } from '../../core/reply.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { clipboardKey } from '../insert/clipboard.ts';
import { takeFocus } from '../take-focus.ts';
import { Glance } from './personal-line.tsx';
import type { Answer, Way } from './picker.tsx';
import { LIST_ID, Results, rowId } from './results.tsx';
import { MOST_HITS, rowAfter } from './rows.ts';
import { createSearch, type Found } from './search.ts';
import { NothingToList } from './states.tsx';

interface Props {
  search: (query: string) => Promise<ReplyHit[]>;
  query: string;
  onQuery: (query: string) => void;
  onChoose: (hit: ReplyHit, way: Way) => void;
  /** She wants to look at a reply before it goes. */
  onReview: (hit: ReplyHit) => void;
  /** What a reply says here: what of it is about the person, her community; how long it is. */
  look: (id: string) => Promise<Answer>;
  limit: Limit | null;
  onWrite: () => void;
}

/** Ctrl+C copies the reply, unless she selected words of her search. */
function isCopy(event: KeyboardEvent, input: HTMLInputElement): boolean {
  return (
    event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && input.selectionStart === input.selectionEnd
  );
}

interface State {
  found: Found;
  active: number;
}

export class List extends Component<Props, State> {
  override state: State = { found: { state: 'waiting', hits: [] }, active: 0 };
  /** Another list starts at its top; the former stays on screen until then. */
  #search = createSearch(this.props.search, (found) => this.setState({ found, active: 0 }));
  /** Enter pressed faster than the answer came: it then chooses from that answer, not from the list before it. */
  #ahead: Way | null = null;

  override componentDidMount(): void {
    this.#search.ask(this.props.query);
  }
  override componentDidUpdate(before: Props, { found }: State): void {
    if (before.query !== this.props.query) this.#search.ask(this.props.query);
    if (found !== this.state.found) this.#catchUp();
  }
  override componentWillUnmount(): void {
    this.#search.stop();
  }

  get #isCurrent(): boolean {
    const { found } = this.state;
    return found.state === 'ready' && found.query === this.props.query;
  }
  #catchUp(): void {
    const [first] = this.state.found.hits;
    const way = this.#ahead;
    if (!this.#isCurrent) return;
    this.#ahead = null;
    if (way && first) this.props.onChoose(first, way);
  }
  #choose(chosen: ReplyHit | undefined, way: Way): void {
    if (!this.#isCurrent) this.#ahead = way;
    else if (chosen) this.props.onChoose(chosen, way);
  }
  #point = (active: number): void => this.setState({ active });

  #press = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.isComposing) return;
    const { found, active } = this.state;
    const next = rowAfter(event.key, active, Math.min(found.hits.length, MOST_HITS));
    const hit = found.hits[active];
    if (next !== null) this.#point(next);
    else if (event.key === 'Enter' && event.shiftKey && hit && this.#isCurrent) this.props.onReview(hit);
    else if (event.key === 'Enter') this.#choose(found.hits[active], 'insert');
    else if (isCopy(event, event.currentTarget)) this.#choose(found.hits[active], 'copy');
    else return;
    event.preventDefault();
  };

  #field(count: number): JSX.Element {
    const { query, onQuery } = this.props;
    return (
      <input
        ref={takeFocus}
        type="text"
        class="search"
        role="combobox"
        aria-label={t('pickerSearch')}
        placeholder={t('pickerSearch')}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={count > 0 ? LIST_ID : undefined}
        aria-activedescendant={count > 0 ? rowId(this.state.active) : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={this.#press}
      />
    );
  }

  override render({ query, onChoose, onReview, look, limit, onWrite }: Props, { found, active }: State): JSX.Element {
    const hits = found.hits.slice(0, MOST_HITS);
    const chosen = hits[active];
    return (
      <>
        {this.#field(hits.length)}
        {chosen && (
          <Results hits={hits} active={active} onPoint={this.#point} onChoose={(hit) => onChoose(hit, 'insert')} />
        )}
        <NothingToList found={found} onWrite={onWrite} onRetry={() => this.#search.ask(query)} />
        {found.hits.length > MOST_HITS && <p class="refine">{t('pickerRefine', formatNumber(MOST_HITS))}</p>}
        <p class="unseen" role="status">
          {found.state === 'ready' && chosen && tn('pickerCount', hits.length)}
        </p>
        {chosen && <Glance about={chosen.id} look={() => look(chosen.id)} limit={limit} />}
        {chosen && (
          <footer>
            <button type="button" onClick={() => onReview(chosen)}>
              {t('pickerReview')} <kbd>⇧ ↵</kbd>
            </button>
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
}
