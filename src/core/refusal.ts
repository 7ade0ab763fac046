/** Why a write was refused: a code that the interface can word, and that survives crossing a message. */

export const REFUSALS = [
  /** The row is no longer there. */
  'gone',
  /** The row was left in a shape that this version cannot read; it was not touched. */
  'unreadable',
  /** The account already belongs to another saved person. */
  'account-taken',
  /** Nobody is in front of her: no account on the scene. */
  'nobody',
  /** A text, title or name is missing. */
  'empty',
  'too-long',
  /** Changed since she looked at it, in another window. */
  'stale',
  'shortcut-form',
  'shortcut-taken',
  /** Neither PNG, JPEG, GIF nor WebP, or damaged. */
  'picture-type',
  /** More than 10 MB. */
  'picture-size',
  /** A watch without any term. */
  'no-term',
  /** The end comes before the beginning, or is past before it was written. */
  'dates',
  /** Nothing is left of the month's budget, or of the day's acts of kindness. */
  'spent',
  /** The disk or the browser's quota is full. */
  'full',
  /** The message came from somewhere that may not send it. */
  'bad-sender',
  /** The message has not the shape it must have. */
  'bad-message',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The code is also the message: of an error that crosses from background to page, browsers keep nothing else. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(readonly code: Refusal) {
    super(code);
  }
}

/** The code of a refusal, here or from the other side of a message; null for any other error. */
export function refusalOf(error: unknown): Refusal | null {
  const message = error instanceof Error ? error.message : '';
  return REFUSALS.find((code) => code === message) ?? null;
}
