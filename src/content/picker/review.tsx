/** A reply before it goes: what speaks against it, underlined; what of it is hers; what could be added. She decides. */
import { Component, createRef, type JSX } from 'preact';
import type { Checked } from '../../core/guards/checked.ts';
import type { Limit } from '../../core/length/limit.ts';
import { piecesOf } from '../../core/pieces.ts';
import { t } from '../../platform/i18n.ts';
import { PersonalLine } from './personal-line.tsx';
import { TextLength } from './text-length.tsx';

interface Props {
  title: string;
  text: string;
  checked: Checked;
  limit: Limit | null;
  /** Words of the button that ends, when nothing speaks against the text. */
  end: string;
  /** What is said of another text in its place. */
  check: (text: string) => Promise<Checked>;
  onTake: (text: string) => void;
  onBack: () => void;
}

interface State {
  text: string;
  checked: Checked;
  /** The text that `checked` is about. */
  about: string;
  /** She writes in the text. */
  writing: boolean;
  failed: boolean;
}

/** Time without a key after which a text is looked at again, in ms. */
const PAUSE = 300;

const isGrave = ({ cautions }: Checked): boolean => cautions.some(({ level }) => level === 'stop');

export class Review extends Component<Props, State> {
  override state: State = {
    text: this.props.text,
    checked: this.props.checked,
    about: this.props.text,
    writing: false,
    failed: false,
  };
  #form = createRef<HTMLFormElement>();
  #timer = 0;

  override componentDidMount(): void {
    // What is grave takes a choice, what is not another Enter.
    this.#focus(isGrave(this.props.checked) ? '.write' : '.main');
  }
  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }
  #focus(selector: string): void {
    this.#form.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** Looks at the text; null when it changed meanwhile or nobody answers. */
  async #look(text: string): Promise<Checked | null> {
    clearTimeout(this.#timer);
    try {
      const checked = await this.props.check(text);
      if (this.state.text !== text) return null;
      this.setState({ checked, about: text, failed: false });
      return checked;
    } catch {
      this.setState({ failed: true });
      return null;
    }
  }
  #write = (text: string): void => {
    this.setState({ text });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(text), PAUSE);
  };
  #add = (text: string): void => {
    this.setState({ text, writing: false });
    void this.#look(text);
  };

  /** What she changed is looked at before it goes; what is found then is shown once. */
  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { text, about } = this.state;
    if (text.trim() === '') return;
    if (text !== about) {
      const checked = await this.#look(text);
      if (!checked || checked.cautions.length > 0) return;
    }
    this.props.onTake(text);
  };
  #press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey) return;
    const { checked, writing } = this.state;
    const command = event.ctrlKey || event.metaKey;
    const addition = writing || command ? undefined : checked.additions[Number(event.key) - 1];
    if (addition) this.#add(addition.text);
    else if (event.key === 'Enter' && command) void this.#submit(event);
    else return;
    event.preventDefault();
  };
  #begin = (): void => {
    this.setState({ writing: true }, () => this.#focus('textarea'));
  };

  #words(): JSX.Element {
    const { text, checked, about, writing } = this.state;
    if (writing) {
      return (
        <textarea
          dir="auto"
          rows={5}
          aria-label={t('reviewText')}
          aria-describedby="cautions"
          value={text}
          onInput={(event) => this.#write(event.currentTarget.value)}
        />
      );
    }
    const spans = text === about ? checked.cautions.flatMap((caution) => caution.spans) : [];
    return (
      <p class="said" dir="auto">
        {piecesOf(text, spans).map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </p>
    );
  }

  override render({ title, limit, end, onBack }: Props, { text: said, checked, writing, failed }: State): JSX.Element {
    const { cautions, personal, additions } = checked;
    return (
      <form ref={this.#form} class="review" onSubmit={this.#submit} onKeyDown={this.#press} noValidate>
        <h2>{t('reviewTitle', title)}</h2>
        {this.#words()}
        <TextLength text={said} limit={limit} />
        <ul id="cautions" class="cautions" aria-live="polite">
          {cautions.map(({ guard, level, words }) => (
            <li key={guard} class={level}>
              {words}
            </li>
          ))}
        </ul>
        {failed && (
          <p class="wrong" role="alert">
            {t('pickerError')}. {t('pickerErrorText')}
          </p>
        )}
        <PersonalLine parts={personal} />
        {additions.length > 0 && (
          <div class="additions">
            {additions.map(({ label, text }, index) => (
              <button key={label} type="button" aria-keyshortcuts={`${index + 1}`} onClick={() => this.#add(text)}>
                <kbd>{index + 1}</kbd> {label}
              </button>
            ))}
          </div>
        )}
        <footer>
          <button type="button" onClick={onBack}>
            {t('pickerBack')}
          </button>
          {!writing && (
            <button type="button" class="write" aria-describedby="cautions" onClick={this.#begin}>
              {t('reviewWrite')}
            </button>
          )}
          <button type="submit" class="main" aria-describedby="cautions">
            {cautions.length > 0 ? t('reviewAnyway', end) : end} <kbd>{writing ? 'Ctrl ↵' : '↵'}</kbd>
          </button>
        </footer>
      </form>
    );
  }
}
