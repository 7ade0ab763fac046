/** Every write, by name. */
export { type BrandDraft, removeBrand, saveBrand } from './brands.ts';
export { emptyBin } from './emptyBin.ts';
export { keepExchange, type Said } from './exchanges.ts';
export { addAccountToPerson, mergePeople, removePerson } from './identity.ts';
export { addNote, binNote, editNote, noteScene, restoreNote } from './notes.ts';
export { savePerson, setStage, tagPerson, updatePerson } from './people.ts';
export { keepFlags, setPostState } from './posts.ts';
export { readAccount } from './readAccount.ts';
export { type Rehearing, rehear } from './rehear.ts';
export { binReply, duplicateReply, type ReplyDraft, restoreReply, saveReply, useReply } from './replies.ts';
export { completeOnboarding, type Onboarding, saveSettings } from './settings.ts';
export { undo } from './undo.ts';
export { keepVisit } from './visits.ts';
export { excludeFrom, muteAuthor, removeWatch, saveWatch, saveWatches, type WatchDraft } from './watches.ts';
