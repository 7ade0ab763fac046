/** A choice among a few, each pressed or not. */
import type { JSX } from 'preact';

interface Props<Id extends string> {
  label: string;
  choices: readonly { id: Id; label: string }[];
  chosen: (id: Id) => boolean;
  onToggle: (id: Id) => void;
}

export function Chips<Id extends string>({ label, choices, chosen, onToggle }: Props<Id>): JSX.Element {
  return (
    <div class="chips" role="group" aria-label={label}>
      {choices.map(({ id, label: name }) => (
        <button key={id} type="button" class="chip" aria-pressed={chosen(id)} onClick={() => onToggle(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
