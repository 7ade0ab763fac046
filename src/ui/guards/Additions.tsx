/** What would make a text more hers, each added by a click. */
import type { JSX } from 'preact';
import type { Addition } from '../../core/guards/checked.ts';
import { Kbd } from '../shared/Kbd.tsx';

interface Props {
  additions: readonly Addition[];
  /** Digits add too. */
  keyed?: boolean;
  onAdd: (text: string) => void;
}

export function Additions({ additions, keyed = false, onAdd }: Props): JSX.Element | null {
  if (additions.length === 0) return null;
  return (
    <div class="additions">
      {additions.map(({ label, text }, index) => (
        <button
          key={label}
          type="button"
          aria-keyshortcuts={keyed ? `${index + 1}` : undefined}
          onClick={() => onAdd(text)}
        >
          {keyed && <Kbd>{`${index + 1}`}</Kbd>}
          {label}
        </button>
      ))}
    </div>
  );
}
