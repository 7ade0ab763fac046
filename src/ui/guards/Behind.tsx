/** What she was using, kept as it is while something stands in its place. */
import type { ComponentChildren, JSX } from 'preact';
import './guards.css';

interface Props {
  /** Stands in front; null: nothing does. */
  front: JSX.Element | null;
  children: ComponentChildren;
}

export function Behind({ front, children }: Props): JSX.Element {
  return (
    <>
      {front}
      <div class="behind" hidden={front !== null}>
        {children}
      </div>
    </>
  );
}
