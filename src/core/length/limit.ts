/** How long a text may be, and how long it is. */

/**
 * How a network counts. `weighted`: X's, an address 23, emoji and wide letters 2. `mastodon`: graphemes, an address 23, a
 * handle without its server. `bluesky`: graphemes, a link as short as it is shown. `threads`: code points, an emoji as its
 * bytes. `graphemes`: what a person calls a character. `code-points`, `utf-16`: as named.
 */
export const RULE_NAMES = ['weighted', 'mastodon', 'bluesky', 'threads', 'graphemes', 'code-points', 'utf-16'] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** How a network counts the characters of an answer, and how many it takes. */
export interface Limit {
  max: number;
  rule: RuleName;
  /** Of a new post, where it may be longer than an answer. */
  newPost?: number;
}

export interface Length {
  count: number;
  max: number;
  /** Negative when it is too long. */
  left: number;
  /** Where in the text, in UTF-16 units and between two characters, it becomes too long; null: it fits. */
  over: number | null;
}

/** What an answer, or a new post, may have. */
export const roomFor = ({ max, rule, newPost }: Limit, answers: boolean): Limit => ({
  max: answers ? max : (newPost ?? max),
  rule,
});

/** Whether what a page told is a limit by which a text can be measured. */
export function isLimit(told: unknown): told is Limit {
  const { max, rule, newPost = max } = (told ?? {}) as Partial<Limit>;
  const names: readonly unknown[] = RULE_NAMES;
  return Number.isSafeInteger(max) && Number.isSafeInteger(newPost) && Number(max) > 0 && names.includes(rule);
}

/** What is left when it becomes worth to be told. */
const NEAR = 20;

/** It is too long, or nearly. */
export const isNearlyOver = ({ left }: Length): boolean => left <= NEAR;
