/** Who has said that a reply may be said, and until when. */
import type { ValidationState } from '../../core/approval.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { alterReplies } from './library.ts';

/** What she says of texts that somebody validated by word of mouth, or by mail. */
export interface SpokenValidation {
  by: string;
  /** Epoch ms; null: without end. */
  until: number | null;
  remark: string;
}

/** What was validated last is kept, to be compared with. */
export function setValidationState(ids: readonly string[], state: Exclude<ValidationState, 'valid'>): Promise<Done> {
  return alterReplies(ids, () => ({ state }));
}

/** The words of now become those that were validated. Refuses a validation by nobody, as `empty`, and one that ends before now, as `dates`. */
export async function validateReplies(ids: readonly string[], { by, until, remark }: SpokenValidation): Promise<Done> {
  const name = by.trim();
  if (!name) throw new Refused('empty');
  const at = Date.now();
  if (until !== null && until <= at) throw new Refused('dates');
  return alterReplies(ids, ({ body, variants }) => ({
    state: 'valid',
    validation: { by: name, at, until, body, variants, remark: remark.trim() },
  }));
}
