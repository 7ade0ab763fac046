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
