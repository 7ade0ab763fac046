/** Asks for what a reply lacks: a gap is never inserted. */
import { Component, createRef, type JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { takeFocus } from '../take-focus.ts';

interface Props {
  title: string;
  missing: readonly string[];
  /** Words of the button that ends. */
  end: string;
  onFill: (filled: Record<string, string>) => void;
  onBack: () => void;
}

interface State {
  filled: Record<string, string>;
  /** She tried to end with gaps left: those are shown as wrong. */
  checked: boolean;
}

export class Blanks extends Component<Props, State> {
  override state: State = { filled: {}, checked: false };
  #form = createRef<HTMLFormElement>();

  #isEmpty = (name: string): boolean => !this.state.filled[name]?.trim();

  #submit = (event: Event): void => {
    event.preventDefault();
    const empty = this.props.missing.findIndex(this.#isEmpty);
    if (empty < 0) {
      this.props.onFill(this.state.filled);
      return;
    }
    this.setState({ checked: true });
    this.#form.current?.querySelectorAll('input')[empty]?.focus();
  };

  override render({ title, missing, end, onBack }: Props, { filled, checked }: State): JSX.Element {
    return (
      <form ref={this.#form} class="blanks" onSubmit={this.#submit} noValidate>
        <h2>{t(missing.length > 1 ? 'pickerBlanksMany' : 'pickerBlanks', title)}</h2>
        {missing.map((name, index) => {
          const wrong = checked && this.#isEmpty(name);
          return (
            <div key={name} class="blank">
              <label for={`blank-${index}`}>{name}</label>
              <input
                ref={index === 0 ? takeFocus : null}
                id={`blank-${index}`}
                dir="auto"
                autocomplete="off"
                required
                value={filled[name] ?? ''}
                aria-invalid={wrong}
                aria-describedby={wrong ? `wrong-${index}` : undefined}
                onInput={({ currentTarget: { value } }) =>
                  this.setState(({ filled }) => ({ filled: { ...filled, [name]: value } }))
                }
                // A synthetic copy of Enter submits nothing by itself.
                onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && this.#submit(event)}
              />
              {wrong && (
                <span id={`wrong-${index}`} class="wrong">
                  {t('pickerFill')}
                </span>
              )}
            </div>
          );
        })}
        <footer>
          <button type="button" onClick={onBack}>
            {t('pickerBack')}
          </button>
          <button type="submit" class="main">
            {end} <kbd>↵</kbd>
          </button>
        </footer>
      </form>
    );
  }
}
