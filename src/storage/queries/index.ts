/** Every read, by name. */

export { levelRules } from '../judge.ts';
export { authenticityOf } from './authenticity.ts';
export { type Counted, storageCounts } from './counts.ts';
export { exchangesWith } from './exchanges.ts';
export { findReplies } from './findReplies.ts';
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
export { listPeople, type PeopleFilter, type PersonRow, readingsOf, tagsInUse } from './people.ts';
export { personCard, personCardById } from './personCard.ts';
export {
  COUNT_LIMIT,
  postsOf,
  type QueueCursor,
  type QueuePage,
  queueCounts,
  queuedPost,
  queuedPosts,
  queuePage,
} from './queue.ts';
export { type EscalationRow, listEscalations, listRelays } from './relays.ts';
export { binnedReplies, liveReplies, recentReplies, replyById, replyByShortcut, searchReplies } from './replies.ts';
export { readSettings } from './settings.ts';
export { listSites } from './sites.ts';
export { readSnapshot } from './snapshot.ts';
export { listWatches } from './watches.ts';
