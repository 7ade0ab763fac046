/** A few things to choose from under the bar, by their digits or by hand. */
export interface Choice {
  digit: number;
  label: string;
  pressed?: boolean;
  act: () => void;
}

export interface List {
  title: string;
  /** Said above them. */
  text?: string | undefined;
  choices: readonly Choice[];
}

export function Choices({ title, text, choices }: List) {
  return (
    <fieldset class="below tags" aria-label={title}>
      {text && <p>{text}</p>}
      {choices.map(({ digit, label, pressed, act }) => (
        <button key={digit} type="button" aria-keyshortcuts={`${digit}`} aria-pressed={pressed} onClick={act}>
          <kbd>{digit}</kbd> {label}
        </button>
      ))}
    </fieldset>
  );
}
