/** Who has said that a text may be published, and until when. */

export const VALIDATION_STATES = ['draft', 'reviewed', 'valid', 'withdrawn'] as const;
export type ValidationState = (typeof VALIDATION_STATES)[number];

export interface Validation {
  /** Name of the person who validated. */
  by: string;
  at: number;
  /** Epoch ms of the end; null: without end. */
  until: number | null;
  /** The text that was validated: what differs from it is not. */
  body: string;
  variants: { network: string; lang: string; body: string }[];
  /** What the person said of it. */
  remark: string;
}

/** What a validation is worth today: `changed`: the words are no longer those that were validated. */
export const STANDINGS = ['draft', 'reviewed', 'valid', 'changed', 'expired', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Words as they are validated. */
export type Words = Pick<Validation, 'body' | 'variants'>;

interface Submitted extends Words {
  state: ValidationState;
  validation: Validation | null;
}

export function sameWords(one: Words, other: Words): boolean {
  const bare = ({ body, variants }: Words): string =>
    JSON.stringify([body, variants.map((variant) => [variant.network, variant.lang, variant.body])]);
  return bare(one) === bare(other);
}

/** A reply called valid without anybody's validation is a draft. */
export function standingOf(reply: Submitted, now: number): Standing {
  const { state, validation } = reply;
  if (state !== 'valid') return state;
  if (!validation) return 'draft';
  if (!sameWords(reply, validation)) return 'changed';
  return validation.until !== null && validation.until <= now ? 'expired' : 'valid';
}
