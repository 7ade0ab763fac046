/** The reply picker: find, fill in what lacks, insert or copy. Knows neither the page nor the background. */
import type { JSX } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Rendered, ReplyHit } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Blanks } from './blanks.tsx';
import { List } from './list.tsx';

export type Way = 'insert' | 'copy';

/** A reply whose gaps she is asked to fill. */
export interface Lacking {
  id: string;
  title: string;
  missing: string[];
  way: Way;
}

export interface Choice {
  id: string;
  text: string;
  way: Way;
}

export interface PickerProps {
  /** Whom it is for, as shown at the top; null: nobody in particular. */
  person: string | null;
  /** Opens on the gaps of a reply chosen elsewhere. */
  lacking?: Lacking | null;
  search: (query: string) => Promise<ReplyHit[]>;
  /** The text for the scene, or what it lacks. */
  fill: (id: string, filled: Record<string, string>) => Promise<Rendered>;
  onTake: (choice: Choice) => void;
  onWrite: () => void;
  onClose: () => void;
}

/** Keeps Tab inside: the page behind is not hers to reach until the picker is closed. */
function wrapTab(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, button')];
  const active = (dialog.getRootNode() as ShadowRoot).activeElement;
  const [first, last] = [stops[0], stops.at(-1)];
  const [from, to] = event.shiftKey ? [first, last] : [last, first];
  if (active !== from) return;
  event.preventDefault();
  to?.focus();
}

export function Picker(props: PickerProps): JSX.Element {
  const dialog = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [lacking, setLacking] = useState(props.lacking ?? null);
  const [failed, setFailed] = useState(false);
  const { fill, onTake, onClose } = props;

  const take = useCallback(
    async (reply: { id: string; title: string }, way: Way, filled: Record<string, string>): Promise<void> => {
      try {
        const { text, missing } = await fill(reply.id, filled);
        if (text !== null) onTake({ id: reply.id, text, way });
        else setLacking({ id: reply.id, title: reply.title, missing, way });
        setFailed(false);
      } catch {
        setFailed(true);
      }
    },
    [fill, onTake],
  );
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Tab' && dialog.current) wrapTab(event, dialog.current);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div ref={dialog} class="picker-box" role="dialog" aria-label={t('pickerTitle')} onKeyDown={press}>
      <header>
        <span class="title">{t('pickerTitle')}</span>
        {props.person && (
          <span class="person" dir="auto">
            {t('pickerFor', props.person)}
          </span>
        )}
        <button type="button" class="close" title={t('pickerClose')} onClick={onClose}>
          <span class="unseen">{t('pickerClose')}</span> <kbd>Esc</kbd>
        </button>
      </header>
      {failed && (
        <p class="wrong" role="alert">
          {t('pickerError')}. {t('pickerErrorText')}
        </p>
      )}
      {lacking ? (
        <Blanks
          key={lacking.id}
          title={lacking.title}
          missing={lacking.missing}
          end={t(lacking.way === 'copy' ? 'pickerCopy' : 'pickerInsert')}
          onFill={(filled) => void take(lacking, lacking.way, filled)}
          onBack={() => setLacking(null)}
        />
      ) : (
        <List
          search={props.search}
          query={query}
          onQuery={setQuery}
          onChoose={(hit, way) => void take(hit, way, {})}
          onWrite={props.onWrite}
        />
      )}
    </div>
  );
}
