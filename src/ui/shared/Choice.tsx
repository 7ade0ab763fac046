/** A filter that is a choice among many, or none. */
import type { JSX } from 'preact';

interface Props {
  /** Names the choice, and stands for "not narrowed". */
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

export function Choice({ label, value, options, onChoose }: Props): JSX.Element {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{label}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
