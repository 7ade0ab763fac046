/** What is said of a text before it is inserted, in words that are ready to be shown. */
import type { Span } from '../signals/kinds.ts';
import type { Gravity, GuardName } from './warning.ts';

/** Something that speaks against a text. */
export interface Caution {
  guard: GuardName;
  level: Gravity;
  words: string;
  /** What to underline of the text, in UTF-16 units. */
  spans: Span[];
}

/** Something that would make a text more hers. */
export interface Addition {
  /** What is added, and of what it speaks. */
  label: string;
  /** The whole text with it. */
  text: string;
}

export interface Checked {
  /** The gravest first; empty: nothing speaks against it. */
  cautions: Caution[];
  /** Whether the text holds something of her, something of her community, and fits 140: one each. */
  personal: PersonalPart[];
  additions: Addition[];
}

export interface PersonalPart {
  words: string;
  /** It does. */
  has: boolean;
}
