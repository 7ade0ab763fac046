/** Her, her community, 140: whether a reply was made for one person, of one group, and can be passed on. */
import type { GuardScene } from '../guards/scene.ts';
import { HYPOMESSAGE } from '../length/hypomessage.ts';
import { countBy } from '../length/measure.ts';
import { aboutCommunity, aboutHer } from './elements.ts';
import { type Proposal, proposalsFor } from './proposals.ts';

export interface Personal {
  /** As they stand in the text. */
  her: string[];
  community: string[];
  /** Somebody is known to whom it is said; else nothing can be about her. */
  knowsHer: boolean;
  /** She belongs to a community with a card. */
  knowsCommunity: boolean;
  /** Characters too many for 140; 0: it fits. */
  over: number;
  proposals: Proposal[];
}

/** By the rule under which it counts most: the network’s, or a person’s. */
function tooMany(text: string, { limit }: GuardScene): number {
  const counts = [countBy('graphemes', text), countBy(limit?.rule ?? 'graphemes', text)];
  return Math.max(0, ...counts.map((count) => count - HYPOMESSAGE));
}

export function personalOf(text: string, scene: GuardScene): Personal {
  return {
    her: aboutHer(text, scene),
    community: aboutCommunity(text, scene),
    knowsHer: scene.name !== null || scene.handle !== null || scene.post !== null,
    knowsCommunity: scene.communities.length > 0,
    over: tooMany(text, scene),
    proposals: proposalsFor(text, scene, (longer) => tooMany(longer, scene) === 0),
  };
}
