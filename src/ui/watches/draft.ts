/** What an editor holds of a watch. */
import { WATCH_OPTIONS, type Watch, type WatchKind } from '../../core/watch.ts';
import type { WatchDraft } from '../../storage/commands/index.ts';
import { parseTags } from '../shared/tagList.ts';

/** Lists are texts, one term a line or between commas. */
export interface Draft {
  kind: WatchKind;
  name: string;
  terms: string;
  excluded: string;
  required: string;
  plurals: boolean;
  active: boolean;
}

export const EMPTY_WATCH: Draft = {
  kind: 'brand',
  name: '',
  terms: '',
  excluded: '',
  required: '',
  plurals: false,
  active: true,
};

export function draftOf({ kind, name, terms, excluded, required, plurals, active }: Watch): Draft {
  const lines = (list: string[]): string => list.join('\n');
  return { kind, name, terms: lines(terms), excluded: lines(excluded), required: lines(required), plurals, active };
}

export function fieldsOf(draft: Draft): WatchDraft {
  const { kind, name, plurals, active } = draft;
  const lists = {
    terms: parseTags(draft.terms),
    excluded: parseTags(draft.excluded),
    required: parseTags(draft.required),
  };
  return { kind, name: name.trim(), plurals, active, ...lists };
}

/** The draft as a watch to try on a text, listened to even when it is to be kept inactive. */
export function trialOf(draft: Draft): Watch {
  return { ...WATCH_OPTIONS, ...fieldsOf(draft), active: true, id: 'trial', createdAt: 0, updatedAt: 0 };
}
