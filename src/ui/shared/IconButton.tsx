/** A button drawn as an icon, named for the ear and on hover. */
import type { JSX } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  /** Out of the tab order: its key, or the row's, does the same. */
  skip?: boolean;
}

export function IconButton({ icon, label, onClick, skip = false }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      tabIndex={skip ? -1 : 0}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
