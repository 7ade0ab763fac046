/** The library and what of it is shown: narrowed, searched, and before she types what fits the post in front of her. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { becauseWords } from '../../core/library/because-words.ts';
import { type Sieve, sift } from '../../core/library/sift.ts';
import { type Because, isOffered, type Occasion, suggestReplies } from '../../core/library/suggest.ts';
import type { Scene } from '../../core/messages.ts';
import type { Reply } from '../../core/reply.ts';
import { readAhead } from '../../core/search.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { communityNames, liveReplies, occasionOf } from '../../storage/queries/index.ts';
import { networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';

export interface ShelfRow {
  reply: Reply;
  /** Why it is suggested; empty: for no reason but use. */
  because: string;
}

interface Shelf {
  /** Every live reply; undefined until they are read. */
  all: readonly Reply[] | undefined;
  rows: readonly ShelfRow[] | undefined;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Where she did not ask for something else, only what may be inserted by itself. */
function offeredIn(replies: readonly Reply[], { kind, standing }: Sieve): readonly Reply[] {
  return kind || standing ? replies : replies.filter(isOffered);
}

/** `scene` undefined: the library as a whole, fragments and withdrawn replies included. */
export function useShelf(scene: Scene | null | undefined, sieve: Sieve): Shelf {
  const all = useLive(liveReplies, []);
  const communities = useLive(communityNames, []);
  // Screens make the same scene anew each time that they draw.
  const occasion = useLive(async () => (scene ? occasionOf(scene) : null), [JSON.stringify(scene)]);
  // What "90 days ago" is does not change under her eyes.
  const [now] = useState(Date.now);
  const isWhole = scene === undefined;
  const offered = useMemo(() => all && (isWhole ? all : offeredIn(all, sieve)), [all, isWhole, sieve]);

  useEffect(() => {
    if (offered) void readAhead(offered, pause);
  }, [offered]);

  const rows = useMemo(() => {
    if (!offered || !communities) return undefined;
    const names = { network: networkName, community: (id: string) => communities[id] ?? '', language: languageName };
    const told = (because: Because | null): string => (because ? becauseWords(because, names, t) : '');
    const sifted = sift(offered, sieve, now);
    if (!occasion || sieve.query.trim() || sieve.sort !== 'used') {
      return sifted.map((reply): ShelfRow => ({ reply, because: '' }));
    }
    return suggestReplies(sifted, occasion satisfies Occasion).map(({ reply, because }) => ({
      reply,
      because: told(because),
    }));
  }, [offered, communities, occasion, sieve, now]);

  return { all, rows };
}
