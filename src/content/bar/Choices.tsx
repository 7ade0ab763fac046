/** A few things to choose from under the bar, by their keys or by hand: tags, levels, relays, what to answer meanwhile. */
export interface Choice {
  /** The digit that chooses it; empty: none. */
  digit: number | string;
  label: string;
  pressed?: boolean;
  act: () => void;
}

interface Props {
  title: string;
  /** Said above them. */
  text?: string;
  choices: readonly Choice[];
}

export function Choices({ title, text, choices }: Props) {
  return (
    <fieldset class="below tags" aria-label={title}>
      {text && <p>{text}</p>}
      {choices.map(({ digit, label, pressed, act }) => (
        <button key={label} type="button" aria-keyshortcuts={`${digit}`} aria-pressed={pressed} onClick={act}>
          <kbd>{digit}</kbd> {label}
        </button>
      ))}
    </fieldset>
  );
}
