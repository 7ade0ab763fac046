/** What is kept of the saved people in front of her, asked for once each until it may have changed. */
import type { PageCard } from '../../core/messages.ts';
import { ask } from '../../platform/bus.ts';

export interface Cards {
  /** The card as far as it is known now; null: not saved, or on its way. */
  of(account: string): PageCard | null;
  /** What is kept may have changed: ask again, and show what was known until the answer. */
  renew(): void;
}

/** `saved`: does the account belong to somebody saved? `arrived` is called when a card came. */
export function keepCards(saved: (account: string) => boolean, arrived: () => void): Cards {
  const cards = new Map<string, PageCard | null>();
  let asked = new Set<string>();

  const load = async (account: string): Promise<void> => {
    const turn = asked;
    turn.add(account);
    try {
      const card = await ask('person.card', { account });
      if (turn !== asked) return;
      cards.set(account, card);
      arrived();
    } catch {
      turn.delete(account);
    }
  };
  return {
    of: (account) => {
      if (!saved(account)) return null;
      if (!asked.has(account)) void load(account);
      return cards.get(account) ?? null;
    },
    renew: () => {
      asked = new Set();
      // Nothing of a person she deleted stays in the page.
      for (const account of cards.keys()) if (!saved(account)) cards.delete(account);
    },
  };
}
