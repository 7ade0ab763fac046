/** A text that waits for its reply field: sites open theirs by their own button, which is hers to press. */
import { t } from '../../platform/i18n.ts';
import type { Composers } from '../composers.ts';
import type { FrameContext } from '../context.ts';
import { copyText } from '../insert/clipboard.ts';
import { twoFrames } from '../insert/settle.ts';
import { deliver, type Parcel } from './delivery.ts';
import { tellsAnswers } from './target.ts';

/** Long enough to find the button; short enough that she still remembers. */
export const WAIT_MS = 120_000;

interface Waiting {
  parcel: Parcel;
  /** Composers that were open already: none of them is the one she is about to open. */
  before: WeakSet<HTMLElement>;
  url: string;
  end: AbortController;
}

export interface Armed {
  /** Makes a text wait for the next composer that fits. A text that waited before is dropped. */
  wait: (parcel: Parcel) => void;
}

/** Whether a composer that took the focus is the one that the text waits for. */
function fits(context: FrameContext, composers: Composers, composer: HTMLElement, waiting: Waiting): boolean {
  const link = waiting.parcel.scene.post?.permalink;
  const answered = composers.answers(composer);
  if (link && answered) return answered === link;
  // Here no answer means a new post, but for the field of a dialog that just opened, which may not say.
  if (link && tellsAnswers(context)) return !waiting.before.has(composer);
  return context.scene().url === waiting.url;
}

export function startWaiting(context: FrameContext, composers: Composers): Armed {
  let waiting: Waiting | null = null;

  const stop = (said: string | null): void => {
    waiting?.end.abort();
    waiting = null;
    if (said) context.say({ text: said });
  };
  const arrive = async (composer: HTMLElement): Promise<void> => {
    if (!waiting || !fits(context, composers, composer, waiting)) return;
    const { parcel } = waiting;
    stop(null);
    // A field that just opened may still be taking its place.
    await twoFrames();
    await deliver(context, parcel, { composer, caret: null });
  };
  composers.onFocus((composer) => void arrive(composer), context.signal);
  context.signal.addEventListener('abort', () => stop(null));

  return {
    wait: (parcel) => {
      stop(null);
      const end = new AbortController();
      waiting = { parcel, before: new WeakSet(composers.all()), url: context.scene().url, end };
      const timer = setTimeout(() => stop(t('pickerExpired')), WAIT_MS);
      end.signal.addEventListener('abort', () => clearTimeout(timer));
      const cancel = (event: KeyboardEvent): void => {
        if (event.key === 'Escape') stop(t('pickerCancelled'));
      };
      window.addEventListener('keydown', cancel, { capture: true, signal: end.signal });
      void copyText(context.document, parcel.text);
      context.say({ text: t('pickerWaiting') });
    },
  };
}
