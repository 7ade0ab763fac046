/** What an editor holds of a relay, and what is wrong with it. */
import type { Relay } from '../../core/relay.ts';
import type { RelayDraft } from '../../storage/commands/index.ts';

/** `delay` is text as typed, in hours; `replacementId` is empty for nobody. */
export interface Draft {
  name: string;
  subject: string;
  contact: string;
  delay: string;
  replacementId: string;
  away: boolean;
}

export type DraftErrors = Partial<Record<'name' | 'contact' | 'delay', true>>;

export const EMPTY_RELAY: Draft = { name: '', subject: '', contact: '', delay: '4', replacementId: '', away: false };

export function draftOf({ name, subject, contact, delay, replacementId, away }: Relay): Draft {
  return { name, subject, contact, delay: String(delay), replacementId: replacementId ?? '', away };
}

/** Hours above zero, a year at most; null for anything else. */
export function delayFrom(typed: string): number | null {
  const hours = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && hours > 0 && hours <= 8_760 ? hours : null;
}

export function errorsOf(draft: Draft): DraftErrors {
  return {
    ...(!draft.name.trim() && { name: true }),
    ...(!draft.contact.trim() && { contact: true }),
    ...(delayFrom(draft.delay) === null && { delay: true }),
  };
}

/** Null while something is wrong. */
export function fieldsOf(draft: Draft): Omit<RelayDraft, 'id'> | null {
  const delay = delayFrom(draft.delay);
  if (delay === null || Object.keys(errorsOf(draft)).length > 0) return null;
  const { away, replacementId } = draft;
  return {
    ...{ name: draft.name.trim(), subject: draft.subject.trim(), contact: draft.contact.trim() },
    ...{ delay, away, replacementId: replacementId || null },
  };
}
