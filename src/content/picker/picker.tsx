/** The reply picker: find, fill in what lacks, insert or copy. Knows neither the page nor the background. */
import { Component, createRef, type JSX } from 'preact';
import type { Rendered, ReplyHit } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Blanks } from './blanks.tsx';
import { Broken } from './broken.tsx';
import { List } from './list.tsx';

export type Way = 'insert' | 'copy';

/** What she typed, by the name of the field. */
type Filled = Record<string, string>;

/** A reply whose gaps she is asked to fill, or that cannot be inserted at all. */
export interface Lacking extends Pick<Rendered, 'missing' | 'fault'> {
  id: string;
  title: string;
  way: Way;
  /** What speaks against answering from here: to be read before it goes on, once nothing is missing. */
  warning: string | null;
}

export interface Choice {
  id: string;
  text: string;
  way: Way;
}

export interface PickerProps {
  /** Whom it is for, as shown at the top; null: nobody in particular. */
  person: string | null;
  /** Opens on the gaps of a reply chosen elsewhere. */
  lacking?: Lacking | null;
  search: (query: string) => Promise<ReplyHit[]>;
  /** The text for the scene, or what it lacks. */
  fill: (id: string, filled: Record<string, string>) => Promise<Rendered & { warning: string | null }>;
  onTake: (choice: Choice) => void;
  onWrite: () => void;
  onClose: () => void;
}

/** Keeps Tab inside: the page behind is not hers to reach until the picker is closed. */
function wrapTab(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, select, button')];
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

  /** `warned`: she read what speaks against it. */
  async #take({ id, title }: Pick<Lacking, 'id' | 'title'>, way: Way, filled: Filled, warned = false): Promise<void> {
    const { fill, onTake } = this.props;
    try {
      const { text, missing, fault, warning } = await fill(id, filled);
      if (text !== null && (warned || !warning)) onTake({ id, text, way });
      else this.setState({ lacking: { id, title, missing, fault, way, warning }, filled });
      this.setState({ failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }
  #back = (): void => this.setState({ lacking: null, filled: {} });
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
        {lacking?.fault ? (
          <Broken title={lacking.title} fault={lacking.fault} onWrite={onWrite} onBack={this.#back} />
        ) : lacking ? (
          <Blanks
            key={lacking.id}
            title={lacking.title}
            missing={lacking.missing}
            warning={lacking.missing.length > 0 ? null : lacking.warning}
            end={t(lacking.way === 'copy' ? 'pickerCopy' : 'pickerInsert')}
            onFill={(typed) => {
              const warned = lacking.missing.length === 0 && lacking.warning !== null;
              void this.#take(lacking, lacking.way, { ...filled, ...typed }, warned);
            }}
            onBack={this.#back}
          />
        ) : (
          <List
            search={search}
            query={query}
            onQuery={(typed) => this.setState({ query: typed })}
            onChoose={(hit, way) => void this.#take(hit, way, {})}
            onWrite={onWrite}
          />
        )}
      </div>
    );
  }
}
