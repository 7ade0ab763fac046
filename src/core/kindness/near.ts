/** How near a regret stands to what she may speak of: her territories first, then her own brand and products. */
import type { QueuedPost } from '../queue.ts';
import type { Match } from '../watch.ts';
import { sentencesOf, touches } from './sentences.ts';

/**
 * `sentence`: a territory in the very sentence of the regret, or in the one before or after it; `post`: a territory
 * elsewhere in the post; `brand`: no territory, yet the brand, a product or a campaign is named.
 */
export interface Near {
  how: 'sentence' | 'post' | 'brand';
  term: string;
  watchId: string;
}

const HERS = ['brand', 'product', 'campaign'];

/** Null: too far for an act that would make sense to her. */
export function nearness({ post, matches, signals }: QueuedPost): Near | null {
  const as = (how: Near['how'], { term, watchId }: Match): Near => ({ how, term, watchId });
  const territories = matches.filter(({ kind }) => kind === 'territory');
  const words = signals.find(({ kind }) => kind === 'regret')?.words ?? [];
  const sentences = sentencesOf(post.text);
  const said = sentences.flatMap((sentence, at) => (words.some((word) => touches(word, sentence)) ? [at] : []));
  const beside = territories.find((match) => {
    const place = sentences.findIndex((sentence) => touches(match, sentence));
    return said.some((at) => Math.abs(at - place) <= 1);
  });
  if (beside) return as('sentence', beside);
  if (territories[0]) return as('post', territories[0]);
  const hers = matches.find(({ kind }) => HERS.includes(kind));
  return hers ? as('brand', hers) : null;
}
