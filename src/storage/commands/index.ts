/** Every write, by name. */

export { type SpokenValidation, setValidationState, validateReplies } from './approval.ts';
export { type BrandDraft, removeBrand, saveBrand } from './brands.ts';
export {
  type CampaignDraft,
  type PerkDraft,
  removeCampaign,
  removePerk,
  saveCampaign,
  savePerk,
} from './campaigns.ts';
export { type CharterDraft, removeCharter, saveCharter } from './charters.ts';
export { type CommunityDraft, removeCommunity, saveCommunity, setMember } from './communities.ts';
export { pruneEchoes } from './echoes.ts';
export { emptyBin } from './emptyBin.ts';
export { keepExchange, type Said } from './exchanges.ts';
export { binGesture, type GestureDraft, restoreGesture, saveGesture, saveGestures } from './gestures.ts';
export { addAccountToPerson, mergePeople, removePerson } from './identity.ts';
export { type Imported, type ImportStep, importReplies } from './importReplies.ts';
export {
  type Chosen,
  drawKindnesses,
  type Entry,
  offerKindness,
  proposeKindness,
  reviseKindness,
} from './kindnesses.ts';
export { chooseLevel, type Progress, proposeAgain } from './levels.ts';
export { binReplies, favourReplies, mergeReplies, moveReplies, renameFolder, tagReplies } from './library.ts';
export { addNote, binNote, editNote, noteScene, restoreNote } from './notes.ts';
export { keepPacket, removePacket, takeAnswer } from './packets.ts';
export { savePerson, setStage, tagPerson, updatePerson } from './people.ts';
export { addPictures, namePicture, type PictureDraft, removePicture } from './pictures.ts';
export { keepFlags, setPostState } from './posts.ts';
export { readAccount } from './readAccount.ts';
export { type Rehearing, rehear } from './rehear.ts';
export { closeEscalation, escalate, type RelayDraft, removeRelay, saveRelay } from './relays.ts';
export {
  binReply,
  duplicateReply,
  type ReplyDraft,
  restoreReply,
  restoreVersion,
  saveReply,
  useReply,
} from './replies.ts';
export { moveRule, type RuleDraft, removeRule, resetRules, saveRule } from './rules.ts';
export { completeOnboarding, type Onboarding, saveSettings } from './settings.ts';
export { removeSite, renameSite, saveSite } from './sites.ts';
export { trustAccount } from './trust.ts';
export { undo } from './undo.ts';
export { keepVisit } from './visits.ts';
export { excludeFrom, muteAuthor, removeWatch, saveWatch, saveWatches, type WatchDraft } from './watches.ts';
