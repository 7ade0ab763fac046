/** The list of replies found: title, shortcut, tags, language, start of the text. */
import { Component, createRef, type JSX } from 'preact';
import type { ReplyHit } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Preview } from './preview.tsx';

export const LIST_ID = 'replies';

export const rowId = (index: number): string => `reply-${index}`;

interface Props {
  hits: readonly ReplyHit[];
  active: number;
  onPoint: (index: number) => void;
  onChoose: (hit: ReplyHit) => void;
}

function Row({ hit }: { hit: ReplyHit }): JSX.Element {
  return (
    <>
      <b dir="auto">{hit.title}</b>
      <span class="marks">
        {hit.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        {hit.lang && <span class="lang">{hit.lang}</span>}
        {hit.shortcut && <kbd>/{hit.shortcut}</kbd>}
      </span>
      {hit.because && <span class="because">{hit.because}</span>}
      {hit.fault ? (
        <span class="broken">{t('pickerBrokenRow', t(hit.fault.key, ...hit.fault.values))}</span>
      ) : (
        <Preview text={hit.preview} />
      )}
    </>
  );
}

export class Results extends Component<Props> {
  #list = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.#reveal();
  }
  override componentDidUpdate(before: Props): void {
    if (before.active !== this.props.active || before.hits !== this.props.hits) this.#reveal();
  }
  #reveal(): void {
    this.#list.current?.children[this.props.active]?.scrollIntoView({ block: 'nearest' });
  }

  override render({ hits, active, onPoint, onChoose }: Props): JSX.Element {
    return (
      <div ref={this.#list} id={LIST_ID} role="listbox" class="results" aria-label={t('pickerResults')}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: chosen by aria-activedescendant
          <div
            key={hit.id}
            id={rowId(index)}
            role="option"
            aria-selected={index === active}
            aria-disabled={hit.fault ? true : undefined}
            class="row"
            onPointerMove={() => index !== active && onPoint(index)}
            // The field, ours or the site's, keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
          >
            <Row hit={hit} />
          </div>
        ))}
      </div>
    );
  }
}
