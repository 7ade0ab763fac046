/** What is known of the person, the post and the brand when a reply is rendered. */
import type { Campaign, Perk } from '../campaign.ts';
import type { Charter } from '../charter.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../messages.ts';
import type { Exchange, Person } from '../person.ts';

export interface Facts {
  scene: Scene;
  /** As shown. */
  networkName: string;
  /** Null: not saved. */
  person: Person | null;
  /** With her; null: there was none. */
  lastExchange: Exchange | null;
  /** All that are kept: hers are named by `person.communities`. */
  communities: readonly Community[];
  campaigns: readonly Campaign[];
  perks: readonly Perk[];
  /** What the post was flagged for, as written there. */
  subject: string | null;
  brand: string;
  charter: Charter | null;
  cm: string;
  /** Epoch ms. */
  now: number;
  /** Of the page, else of the interface: taken where neither reply nor post says its own. */
  lang: string;
}

/** Facts of a scene of which nothing more is kept. */
export function bareFacts(scene: Scene, now: number, lang: string): Facts {
  return {
    scene,
    networkName: scene.network,
    person: null,
    lastExchange: null,
    communities: [],
    campaigns: [],
    perks: [],
    subject: null,
    brand: '',
    charter: null,
    cm: '',
    now,
    lang,
  };
}
