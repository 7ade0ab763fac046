/** Who inside the company takes over, and what was handed to whom. */

export interface Relay {
  id: string;
  name: string;
  /** What she or he answers for: quality, legal, press... */
  subject: string;
  /** How to reach this relay: an address, a number, a channel, as she writes it. */
  contact: string;
  /** Hours within which an answer is promised. */
  delay: number;
  /** Who stands in; null: nobody. */
  replacementId: string | null;
  /** Not to be asked for now: the replacement is proposed. */
  away: boolean;
  createdAt: number;
  updatedAt: number;
}

/** One post handed to a relay. The clock runs from `at` to `dueAt`. */
export interface Escalation {
  id: string;
  postId: string;
  relayId: string;
  at: number;
  dueAt: number;
  /** The note as it was sent. */
  note: string;
  /** When the relay answered, or she closed it; null: waiting. */
  closedAt: number | null;
  /** What came of it, as she wrote it when she closed it. */
  outcome: string;
}

/** Who is asked in the place of a relay: itself, or, while away, who stands in; itself where nobody is there. */
export function standInOf(relay: Relay, relays: readonly Relay[]): Relay {
  const asked = new Set<string>();
  let each: Relay | undefined = relay;
  while (each?.away && !asked.has(each.id)) {
    asked.add(each.id);
    const { replacementId }: Relay = each;
    each = relays.find(({ id }) => id === replacementId);
  }
  return each && !each.away ? each : relay;
}

/** The address to write to; null where the contact is something else: a number, a channel. */
export function addressOf({ contact }: Pick<Relay, 'contact'>): string | null {
  const address = contact.trim().replace(/^mailto:/i, '');
  return /^[^\s@<>,;?&]+@[^\s@<>,;?&]+\.[^\s@<>,;?&]+$/.test(address) ? address : null;
}

/** Mail programs of Windows take no longer address than this. */
const LONGEST = 2_000;

/** A message ready to be sent; `tooLong`: what its body says where the text finds no room in an address. */
export function mailTo(address: string, subject: string, text: string, tooLong: string): string {
  const written = (body: string): string =>
    `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  const whole = written(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return whole.length > LONGEST ? written(tooLong) : whole;
}
