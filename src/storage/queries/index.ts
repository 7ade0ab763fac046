/** Every read, by name. */

export { levelRules } from '../judge.ts';
export { versionsOf } from '../versions.ts';
export { authenticityOf } from './authenticity.ts';
export { listBrands } from './brands.ts';
export { campaignNames, listCampaigns, listPerks } from './campaigns.ts';
export { listCharters } from './charters.ts';
export {
  type CommunityRow,
  communitiesByIds,
  communityById,
  findCommunities,
  listCommunities,
} from './communities.ts';
export { type Counted, storageCounts } from './counts.ts';
export { digestSince, type QueueDigest } from './digest.ts';
export { exchangesWith } from './exchanges.ts';
export { type Around, factsOf } from './facts.ts';
export { type Found, findPosts, postsById, type Search } from './findPosts.ts';
export { findReplies, suggestedReplies } from './findReplies.ts';
export { binnedGestures, listGestures } from './gestures.ts';
export { networksHealth } from './health.ts';
export {
  brandNames,
  type KindnessDay,
  kindnessDay,
  kindnessLimits,
  kindnessLog,
  type LogEntry,
  listDraws,
  postsWithoutReach,
} from './kindnesses.ts';
export { binnedNotes, notesAt, notesOn, searchNotes } from './notes.ts';
export { communityNames, occasionOf } from './occasion.ts';
export { listPackets, packetById, type Said, saidOf } from './packets.ts';
export { listPeople, type PeopleFilter, type PersonRow, readingsOf, tagsInUse } from './people.ts';
export { personCard, personCardById } from './personCard.ts';
export { listPictures, picturesOf } from './pictures.ts';
export { COUNT_LIMIT, postsOf, queueCounts, queuedPost, queuedPosts, recentPosts } from './queue.ts';
export { type EscalationRow, listEscalations, listRelays } from './relays.ts';
export {
  binnedReplies,
  liveReplies,
  menuReplies,
  recentReplies,
  replyById,
  replyByShortcut,
} from './replies.ts';
export { likeExchanges } from './saidBefore.ts';
export { readSettings } from './settings.ts';
export { listSites } from './sites.ts';
export { readSnapshot } from './snapshot.ts';
export { type Given, givenTo, listFragments, NOTHING_GIVEN } from './speaking.ts';
export { listWatches } from './watches.ts';
export { type GuardAsk, weighReply } from './weighReply.ts';
