/** What speaks against a text: its words underlined, a sentence for each reason. */
import type { JSX } from 'preact';
import type { Caution } from '../../core/guards/checked.ts';
import { Icon } from '../shared/Icon.tsx';
import { Marked } from '../shared/Marked.tsx';

/** The text as it stands, with what is spoken of underlined. */
export function Underlined({ text, cautions }: { text: string; cautions: readonly Caution[] }): JSX.Element {
  return (
    <p class="guard-text pre" dir="auto">
      <Marked text={text} spans={cautions.flatMap(({ spans }) => spans)} />
    </p>
  );
}

export function Cautions({ id, cautions }: { id: string; cautions: readonly Caution[] }): JSX.Element {
  return (
    <ul id={id} class="cautions" aria-live="polite">
      {cautions.map(({ guard, level, words }) => (
        <li key={guard} class={level}>
          <Icon name="warning" size={14} />
          {words}
        </li>
      ))}
    </ul>
  );
}
