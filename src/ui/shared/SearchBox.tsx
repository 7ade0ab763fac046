/** A search field; arrows and Enter are handed to the list it commands. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Takes the focus when it appears. */
  focused?: boolean;
  /** Id of the grid that it commands, and of the row chosen there. */
  controls?: string;
  active?: string | undefined;
}

export function SearchBox({ label, value, onInput, onKeyDown, focused, controls, active }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const combobox = controls
    ? ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-haspopup': 'grid',
        'aria-expanded': 'true',
        'aria-controls': controls,
        'aria-activedescendant': active,
      } as const)
    : {};
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        {...combobox}
      />
    </div>
  );
}
