/** What an editor holds of a charter, and what its rows are named by. */
import { type Charter, type EmojiRule, GENERAL, PLAIN_CHARTER } from '../../core/charter.ts';
import type { WordKey } from '../../platform/i18n.ts';

/** Before the id of a charter in the address, so that it is told from the brand's. */
const PREFIX = 'charter:';

export const charterPlace = (id: string): string => `${PREFIX}${id}`;

/** The id of the charter that an address opens; null: it opens something else. */
export function charterAt(place: string | null): string | null {
  return place?.startsWith(PREFIX) ? place.slice(PREFIX.length) : null;
}

export type Draft = Omit<Charter, 'id' | 'updatedAt'>;

export const EMOJI_WORDS: Record<EmojiRule, WordKey> = {
  any: 'charterEmojiAny',
  one: 'charterEmojiOne',
  none: 'charterEmojiNone',
};

/** Of the charter itself, else of the one that holds in its place. */
export function draftOf(id: string, charters: readonly Charter[]): Draft {
  const { address, signature, emoji, words } = charterFor(id, charters) ?? PLAIN_CHARTER;
  return { address, signature, emoji, words };
}

function charterFor(id: string, charters: readonly Charter[]): Charter | undefined {
  return charters.find((charter) => charter.id === id) ?? charters.find((charter) => charter.id === GENERAL);
}
