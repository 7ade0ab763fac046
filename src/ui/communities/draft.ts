/** What an editor holds of a community: each list as lines of a text. */
import { COMMUNITY_LISTS, type Community, type CommunityList } from '../../core/community.ts';
import type { WordKey } from '../../platform/i18n.ts';
import type { CommunityDraft } from '../../storage/commands/index.ts';

export type Draft = Record<'name' | 'about' | CommunityList, string>;

export const EMPTY_COMMUNITY: Draft = {
  name: '',
  about: '',
  codes: '',
  words: '',
  taboos: '',
  rituals: '',
  elders: '',
  jokes: '',
};

export const LIST_WORDS: Record<CommunityList, { label: WordKey; example: WordKey }> = {
  codes: { label: 'communityCodes', example: 'communityCodesExample' },
  words: { label: 'communityWords', example: 'communityWordsExample' },
  taboos: { label: 'communityTaboos', example: 'communityTaboosExample' },
  rituals: { label: 'communityRituals', example: 'communityRitualsExample' },
  elders: { label: 'communityElders', example: 'communityEldersExample' },
  jokes: { label: 'communityJokes', example: 'communityJokesExample' },
};

export function draftOf(community: Community): Draft {
  const lists = COMMUNITY_LISTS.map((list) => [list, community[list].join('\n')]);
  return { ...EMPTY_COMMUNITY, ...Object.fromEntries(lists), name: community.name, about: community.about };
}

export function fieldsOf(draft: Draft): Omit<CommunityDraft, 'id'> {
  const lists = COMMUNITY_LISTS.map((list) => [list, draft[list].split('\n')]);
  return { name: draft.name, about: draft.about, ...Object.fromEntries(lists) } as Omit<CommunityDraft, 'id'>;
}
