/** Her, her community, 140: in one line. */
import { Component, type JSX } from 'preact';
import type { PersonalPart } from '../../core/guards/checked.ts';
import type { Limit } from '../../core/length/limit.ts';
import type { Answer } from './picker.tsx';
import { TextLength } from './text-length.tsx';

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
  /** What is looked at: another text under the same name is never asked for. */
  about: string;
  look: () => Promise<Answer>;
  limit: Limit | null;
}

/** Time that she stays with a text before it is looked at, in ms: arrows pass over many, keys write on. */
const PAUSE = 200;

/** The line of a text before it is chosen, and how long it is, once she stays with it. */
export class Glance extends Component<GlanceProps, { answer: Answer | null }> {
  override state = { answer: null };
  #timer = 0;

  override componentDidMount(): void {
    this.#wait();
  }
  override componentDidUpdate(before: GlanceProps): void {
    if (before.about === this.props.about) return;
    if (this.state.answer) this.setState({ answer: null });
    this.#wait();
  }
  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }
  #wait(): void {
    const { about, look } = this.props;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      look().then(
        (answer) => about === this.props.about && this.setState({ answer }),
        () => undefined,
      );
    }, PAUSE);
  }

  override render({ limit }: GlanceProps, { answer }: { answer: Answer | null }): JSX.Element {
    return (
      <>
        <PersonalLine parts={answer?.checked?.personal ?? []} />
        <TextLength text={answer?.text ?? ''} limit={limit} />
      </>
    );
  }
}
