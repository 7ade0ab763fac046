/** Her, her community, 140: in one line. */
import { Component, type JSX } from 'preact';
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

interface GlanceProps {
  /** Of the reply. */
  id: string;
  look: (id: string) => Promise<readonly PersonalPart[]>;
}

/** Time that a reply stays chosen before it is looked at, in ms: arrows pass over many. */
const PAUSE = 200;

/** The line of the reply that is chosen in a list, once she stays with it. */
export class Glance extends Component<GlanceProps, { parts: readonly PersonalPart[] }> {
  override state = { parts: [] };
  #timer = 0;

  override componentDidMount(): void {
    this.#wait();
  }
  override componentDidUpdate(before: GlanceProps): void {
    if (before.id === this.props.id) return;
    if (this.state.parts.length > 0) this.setState({ parts: [] });
    this.#wait();
  }
  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }
  #wait(): void {
    const { id, look } = this.props;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      look(id).then(
        (parts) => id === this.props.id && this.setState({ parts }),
        () => undefined,
      );
    }, PAUSE);
  }

  override render(_: GlanceProps, { parts }: { parts: readonly PersonalPart[] }): JSX.Element | null {
    return <PersonalLine parts={parts} />;
  }
}
