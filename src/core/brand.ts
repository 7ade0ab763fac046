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
