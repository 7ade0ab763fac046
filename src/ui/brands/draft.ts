/** What an editor holds of a brand space. */
import type { BrandSpace } from '../../core/brand.ts';
import { accountKey } from '../../core/post.ts';
import type { Watch, WatchColour } from '../../core/watch.ts';
import type { BrandDraft } from '../../storage/commands/index.ts';

export interface OwnAccount {
  network: string;
  handle: string;
}

export interface Draft {
  name: string;
  colour: WatchColour;
  accounts: OwnAccount[];
  /** Ids of the watches that belong to it. */
  watches: string[];
}

/** `network`: the one offered for its first account. */
export function emptyBrand(network: string): Draft {
  return { name: '', colour: 'teal', accounts: [{ network, handle: '' }], watches: [] };
}

function ownAccount(key: string): OwnAccount {
  const [network = '', ...handle] = key.split(':');
  return { network, handle: handle.join(':') };
}

export function draftOf({ id, name, colour, accounts }: BrandSpace, watches: readonly Watch[]): Draft {
  const mine = watches.filter(({ brandId }) => brandId === id).map((watch) => watch.id);
  return { name, colour, accounts: accounts.map(ownAccount), watches: mine };
}

/** Handles may be typed with their `@`; lines left empty are no accounts. */
export function fieldsOf({ accounts, ...draft }: Draft): BrandDraft {
  const typed = accounts.map(({ network, handle }) => ({ network, handle: handle.trim().replace(/^@\s*/, '') }));
  const named = typed.filter(({ handle }) => handle !== '');
  return { ...draft, accounts: named.map(({ network, handle }) => accountKey(network, handle)) };
}
