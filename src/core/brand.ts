/** A brand that she speaks for; she may serve several, and must never answer in the name of the wrong one. */
import type { WatchColour } from './watch.ts';

export interface BrandSpace {
  id: string;
  name: string;
  colour: WatchColour;
  /** Keys of the brand's own accounts, from which she answers. */
  accounts: string[];
  createdAt: number;
  updatedAt: number;
}

/** She is about to answer for these brands from an account that is none of theirs. */
export interface WrongAccount {
  /** Names of the brands that the post is about. */
  brands: string[];
  /** Keys of the accounts of those brands on this network. */
  accounts: string[];
  /** The brand whose account it is; null: none of hers. */
  owner: string | null;
}

/**
 * What is wrong with answering from an account, by its key; null: nothing, or nothing is known: no brand is concerned, or
 * one of them has no account on this network.
 */
export function wrongAccount(
  self: string,
  concerned: readonly string[],
  brands: readonly BrandSpace[],
): WrongAccount | null {
  const network = `${self.split(':')[0]}:`;
  const own = ({ accounts }: BrandSpace): string[] => accounts.filter((key) => key.startsWith(network));
  const about = brands.filter(({ id }) => concerned.includes(id));
  const accounts = about.flatMap(own);
  if (about.some((brand) => own(brand).length === 0) || accounts.length === 0 || accounts.includes(self)) return null;
  const owner = brands.find((brand) => brand.accounts.includes(self))?.name ?? null;
  return { brands: about.map(({ name }) => name), accounts, owner };
}
