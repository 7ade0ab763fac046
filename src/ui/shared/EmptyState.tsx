/** Nothing here: why, and what to do about it; or simply that all is well. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Lantern } from './Lantern.tsx';

interface Props {
  /** The lantern when absent. */
  icon?: IconName;
  title: string;
  text?: string;
  children?: ComponentChildren;
}

export function EmptyState({ icon, title, text, children }: Props): JSX.Element {
  return (
    <div class="state">
      {icon ? <Icon name={icon} size={28} /> : <Lantern size={40} />}
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
