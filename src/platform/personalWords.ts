/** Her, her community, 140: in words. */
import type { Addition, PersonalPart } from '../core/guards/checked.ts';
import type { Personal } from '../core/personal/personal.ts';
import type { Proposal } from '../core/personal/proposals.ts';
import { t, tn, type WordKey } from './i18n.ts';

/** As many elements as one line bears. */
const SHOWN = 3;

const ADDITION_WORDS: Record<Proposal['about'], WordKey> = {
  name: 'personalAddName',
  words: 'personalAddWords',
  community: 'personalAddCommunity',
};

function part(found: readonly string[], is: WordKey, isNot: WordKey): PersonalPart {
  const has = found.length > 0;
  return { words: has ? t(is, found.slice(0, SHOWN).join(', ')) : t(isNot), has };
}

/** Nothing is said of a person or a community of whom nothing is known. */
export function personalParts({ her, community, knowsHer, knowsCommunity, over }: Personal): PersonalPart[] {
  return [
    ...(knowsHer ? [part(her, 'personalHer', 'personalNoHer')] : []),
    ...(knowsCommunity ? [part(community, 'personalCommunity', 'personalNoCommunity')] : []),
    over > 0 ? { words: tn('personalOver', over), has: false } : { words: t('personalFits'), has: true },
  ];
}

export const additionOf = ({ about, piece, text }: Proposal): Addition => ({
  label: t(ADDITION_WORDS[about], piece),
  text,
});
