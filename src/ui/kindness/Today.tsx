/** Today's candidates with what is left to give, and the form that offers one its gesture. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QueuedPost } from '../../core/queue.ts';
import type { LogEntry } from '../../storage/queries/index.ts';
import type { FrontTab } from '../popup/useFrontTab.ts';
import { DrawBar } from './DrawBar.tsx';
import { OfferForm } from './OfferForm.tsx';
import { TodayList } from './TodayList.tsx';
import { useKindness } from './useKindness.ts';

interface Offering {
  post: QueuedPost;
  entry: LogEntry | null;
}

/** `front`: the tab where words may be inserted; null: they are copied. */
export function Today({ front }: { front: FrontTab | null }): JSX.Element {
  const kindnesses = useKindness();
  const [offering, setOffering] = useState<Offering | null>(null);
  if (!kindnesses) return <div class="library" />;
  if (offering) {
    return <OfferForm {...offering} kindnesses={kindnesses} front={front} onClose={() => setOffering(null)} />;
  }
  return (
    <div class="library">
      <DrawBar kindnesses={kindnesses} onOffer={(entry) => entry.post && setOffering({ post: entry.post, entry })} />
      <TodayList kindnesses={kindnesses} onOffer={(post) => setOffering({ post, entry: null })} />
    </div>
  );
}
