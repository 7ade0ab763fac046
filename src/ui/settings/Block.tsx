/** One group of settings: its title, a sentence that says what it does, its controls. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  title: string;
  text?: string;
  children: ComponentChildren;
}

export function Block({ title, text, children }: Props): JSX.Element {
  return (
    <section class="block" aria-label={title}>
      <div class="block-head">
        <h2>{title}</h2>
        {text && <p class="hint">{text}</p>}
      </div>
      <div class="block-body">{children}</div>
    </section>
  );
}
