/** What is kept of the saved people in front of her, asked for once each. */
import type { PersonCard } from '../../core/person.ts';
import { ask } from '../../platform/bus.ts';

export interface Cards {
  /** The card as far as it is known now; null: not saved, or on its way. */
  of(account: string): PersonCard | null;
  /** What is kept has changed: ask again. */
  forget(): void;
}

/** `saved`: does the account belong to somebody saved? `arrived` is called when a card came. */
export function keepCards(saved: (account: string) => boolean, arrived: () => void): Cards {
  let cards = new Map<string, PersonCard | null>();

  const load = async (account: string): Promise<void> => {
    const asked = cards;
    asked.set(account, null);
    try {
      asked.set(account, await ask('person.card', { account }));
      if (asked === cards) arrived();
    } catch {
      asked.delete(account);
    }
  };
  return {
    of: (account) => {
      if (!saved(account)) return null;
      if (!cards.has(account)) void load(account);
      return cards.get(account) ?? null;
    },
    forget: () => {
      cards = new Map();
    },
  };
}
