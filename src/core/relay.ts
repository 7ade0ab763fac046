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
}
