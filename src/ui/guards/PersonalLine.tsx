/** Her, her community, 140: in one line. */
import type { JSX } from 'preact';
import type { PersonalPart } from '../../core/guards/checked.ts';

export function PersonalLine({ parts }: { parts: readonly PersonalPart[] }): JSX.Element | null {
  if (parts.length === 0) return null;
  return (
    <p class="personal">
      {parts.map(({ words, has }) => (
        <span key={words} class={has ? 'has' : 'lacks'}>
          <span aria-hidden="true">{has ? '●' : '○'}</span> {words}
        </span>
      ))}
    </p>
  );
}
