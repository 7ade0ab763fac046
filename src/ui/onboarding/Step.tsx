/** One numbered step. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  id: string;
  number: number;
  title: string;
  text: string;
  children: ComponentChildren;
}

export function Step({ id, number, title, text, children }: Props): JSX.Element {
  return (
    <section class="step" id={id} aria-labelledby={`${id}-title`}>
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <div class="step-body">
        <h2 id={`${id}-title`}>{title}</h2>
        <p class="hint">{text}</p>
        {children}
      </div>
    </section>
  );
}
