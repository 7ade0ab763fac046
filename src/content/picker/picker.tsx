/** The reply picker: find, fill in what lacks, insert or copy. Knows neither the page nor the background. */
import { Component, createRef, type JSX } from 'preact';
import type { Checked } from '../../core/guards/checked.ts';
import type { Limit } from '../../core/length/limit.ts';
import type { Rendered, ReplyHit } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Blanks } from './blanks.tsx';
import { Broken } from './broken.tsx';
import { limitHere } from './limit.ts';
import { List } from './list.tsx';
import { Review } from './review.tsx';

export type Way = 'insert' | 'copy';

/** What she typed, by the name of the field. */
type Filled = Record<string, string>;

/** A reply that does not go yet: its gaps are to be filled, its text is to be looked at, or it is broken. */
export interface Lacking extends Answer {
  /** Null: none of her replies. */
  id: string | null;
  title: string;
  way: Way;
}

/** A text, and what is said of it; or what it lacks. */
export type Answer = Rendered & { checked: Checked | null };

export interface Choice {
  id: string | null;
  text: string;
  way: Way;
}

export interface PickerProps {
  /** Whom it is for, as shown at the top; null: nobody in particular. */
  person: string | null;
  /** It answers a post: networks may allow a new one more. */
  answers: boolean;
  /** Opens on the gaps of a reply chosen elsewhere. */
  lacking?: Lacking | null;
  search: (query: string) => Promise<ReplyHit[]>;
  /** The text for the scene, or what it lacks. */
  fill: (id: string, filled: Record<string, string>, limit: Limit | null) => Promise<Answer>;
  /** What is said of a text that she made of a reply. */
  check: (id: string | null, text: string, limit: Limit | null) => Promise<Checked>;
  onTake: (choice: Choice) => void;
  onWrite: () => void;
  onClose: () => void;
}

/** Keeps Tab inside: the page behind is not hers to reach until the picker is closed. */
function wrapTab(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, select, textarea, button')];
  const active = (dialog.getRootNode() as ShadowRoot).activeElement;
  const [first, last] = [stops[0], stops.at(-1)];
  const [from, to] = event.shiftKey ? [first, last] : [last, first];
  if (active !== from) return;
  event.preventDefault();
  to?.focus();
}

interface State {
  query: string;
  lacking: Lacking | null;
  /** What she filled in so far. */
  filled: Filled;
  failed: boolean;
}

export class Picker extends Component<PickerProps, State> {
  override state: State = { query: '', lacking: this.props.lacking ?? null, filled: {}, failed: false };
  #dialog = createRef<HTMLDivElement>();

  /** `review`: she wants to look at it, even where nothing speaks against it. */
  async #take({ id, title }: Pick<ReplyHit, 'id' | 'title'>, way: Way, filled: Filled, review = false): Promise<void> {
    const { fill, onTake } = this.props;
    try {
      const answer = await fill(id, filled, this.#limit);
      const { text, checked } = answer;
      if (text !== null && !review && !checked?.cautions.length) onTake({ id, text, way });
      else this.setState({ lacking: { ...answer, id, title, way }, filled });
      this.setState({ failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }
  #look = (id: string, filled: Filled = {}): Promise<Answer> => this.props.fill(id, filled, this.#limit);
  #limit = limitHere(this.props.answers);

  #back = (): void => this.setState({ lacking: null, filled: {} });

  #step({ id, title, text, missing, fault, checked, way }: Lacking, typed: Filled): JSX.Element | null {
    if (fault) return <Broken title={title} fault={fault} onWrite={this.props.onWrite} onBack={this.#back} />;
    const end = t(way === 'copy' ? 'pickerCopy' : 'pickerInsert');
    if (text !== null && checked) {
      return (
        <Review
          key={`${id} ${text}`}
          title={title}
          text={text}
          checked={checked}
          limit={this.#limit}
          end={end}
          check={(changed) => this.props.check(id, changed, this.#limit)}
          onTake={(taken) => this.props.onTake({ id, text: taken, way })}
          onBack={this.#back}
        />
      );
    }
    // A text of no reply has no gaps.
    if (id === null) return null;
    return (
      <Blanks
        key={id}
        title={title}
        missing={missing}
        end={end}
        look={(filled) => this.#look(id, { ...typed, ...filled })}
        limit={this.#limit}
        onFill={(filled) => void this.#take({ id, title }, way, { ...typed, ...filled })}
        onBack={this.#back}
      />
    );
  }

  #press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Tab' && this.#dialog.current) wrapTab(event, this.#dialog.current);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.props.onClose();
  };

  override render(
    { person, search, onWrite, onClose }: PickerProps,
    { query, lacking, filled, failed }: State,
  ): JSX.Element {
    return (
      <div ref={this.#dialog} class="picker-box" role="dialog" aria-label={t('pickerTitle')} onKeyDown={this.#press}>
        <header>
          <span class="title">{t('pickerTitle')}</span>
          {person && (
            <span class="person" dir="auto">
              {t('pickerFor', person)}
            </span>
          )}
          <button type="button" class="close" title={t('pickerClose')} onClick={onClose}>
            <span class="unseen">{t('pickerClose')}</span> <kbd>Esc</kbd>
          </button>
        </header>
        {failed && (
          <p class="wrong" role="alert">
            {t('pickerError')}. {t('pickerErrorText')}
          </p>
        )}
        {lacking ? (
          this.#step(lacking, filled)
        ) : (
          <List
            search={search}
            query={query}
            onQuery={(typed) => this.setState({ query: typed })}
            onChoose={(hit, way) => void this.#take(hit, way, {})}
            onReview={(hit) => void this.#take(hit, 'insert', {}, true)}
            look={this.#look}
            limit={this.#limit}
            onWrite={onWrite}
          />
        )}
      </div>
    );
  }
}
