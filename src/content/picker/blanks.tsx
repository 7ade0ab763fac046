/** Asks for what a reply lacks: a gap is never inserted. */
import { Component, createRef, type JSX } from 'preact';
import type { Limit } from '../../core/length/limit.ts';
import type { ReplyField } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { takeFocus } from '../take-focus.ts';
import { BlankControl } from './blank-control.tsx';
import { Glance } from './personal-line.tsx';
import type { Answer } from './picker.tsx';

interface Props {
  title: string;
  missing: readonly ReplyField[];
  /** Words of the button that ends. */
  end: string;
  /** The text with what is filled so far. */
  look: (filled: Record<string, string>) => Promise<Answer>;
  limit: Limit | null;
  onFill: (filled: Record<string, string>) => void;
  onBack: () => void;
}

interface State {
  /** What she changed; the others hold what they propose. */
  typed: Record<string, string>;
  /** She tried to end with gaps left: those are shown as wrong. */
  checked: boolean;
}

export class Blanks extends Component<Props, State> {
  override state: State = { typed: {}, checked: false };
  #form = createRef<HTMLFormElement>();

  #valueOf = ({ name, default: proposed }: ReplyField): string => this.state.typed[name] ?? proposed;
  #isEmpty = (field: ReplyField): boolean => !this.#valueOf(field).trim();

  #filled(): Record<string, string> {
    const asked = this.props.missing.map((field) => [field.name, this.#valueOf(field)]);
    return { ...this.state.typed, ...Object.fromEntries(asked) };
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    const { missing, onFill } = this.props;
    const empty = missing.findIndex(this.#isEmpty);
    if (empty < 0) {
      const filled = this.#filled();
      onFill(filled);
      // Should more be asked for now, what is on screen stays filled.
      this.setState(({ typed }) => ({ typed: { ...typed, ...filled }, checked: false }));
      return;
    }
    this.setState({ checked: true });
    this.#form.current?.querySelectorAll<HTMLElement>('input, select')[empty]?.focus();
  };

  override render({ title, missing, end, look, limit, onBack }: Props, { checked }: State): JSX.Element {
    const filled = this.#filled();
    return (
      <form ref={this.#form} class="blanks" onSubmit={this.#submit} noValidate>
        <h2>{t(missing.length > 1 ? 'pickerBlanksMany' : 'pickerBlanks', title)}</h2>
        {missing.map((field, index) => {
          const wrong = checked && this.#isEmpty(field);
          return (
            <div key={field.name} class="blank">
              <label for={`blank-${index}`}>{field.name}</label>
              <BlankControl
                field={field}
                value={this.#valueOf(field)}
                onValue={(value) => this.setState(({ typed }) => ({ typed: { ...typed, [field.name]: value } }))}
                onEnter={this.#submit}
                attributes={{
                  ref: index === 0 ? takeFocus : null,
                  id: `blank-${index}`,
                  required: true,
                  'aria-invalid': wrong,
                  'aria-describedby': wrong ? `wrong-${index}` : undefined,
                }}
              />
              {wrong && (
                <span id={`wrong-${index}`} class="wrong">
                  {t('pickerFill')}
                </span>
              )}
            </div>
          );
        })}
        <Glance about={JSON.stringify(filled)} look={() => look(filled)} limit={limit} />
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
