/** How a brand speaks. */

/** `free`: as the person does. */
export const ADDRESSES = ['free', 'tu', 'vous'] as const;
export type Address = (typeof ADDRESSES)[number];

export const EMOJI_RULES = ['any', 'one', 'none'] as const;
export type EmojiRule = (typeof EMOJI_RULES)[number];

export interface Charter {
  /** Id of the brand space; `*` where no brand has its own. */
  id: string;
  address: Address;
  /** With which a reply ends; empty: none is asked for. */
  signature: string;
  emoji: EmojiRule;
  /** Words that the brand does not say, with what it says instead; empty: it says nothing of it. */
  words: { avoid: string; prefer: string }[];
  updatedAt: number;
}

/** Id of the charter that holds where no brand has its own. */
export const GENERAL = '*';

/** A charter that asks for nothing. */
export const PLAIN_CHARTER: Omit<Charter, 'id' | 'updatedAt'> = {
  address: 'free',
  signature: '',
  emoji: 'any',
  words: [],
};
