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
  /** Keys of accounts never listened to, one a line. */
  muted: string;
  brandId: string | null;
  active: boolean;
}

export const EMPTY_WATCH: Draft = {
  kind: 'brand',
  name: '',
  terms: '',
  excluded: '',
  required: '',
  plurals: false,
  muted: '',
  brandId: null,
  active: true,
};

export function draftOf({
  kind,
  name,
  terms,
  excluded,
  required,
  plurals,
  mutedAuthors,
  brandId,
  active,
}: Watch): Draft {
  const lines = (list: string[]): string => list.join('\n');
  const words = { terms: lines(terms), excluded: lines(excluded), required: lines(required) };
  return { kind, name, ...words, plurals, muted: lines(mutedAuthors), brandId, active };
}

export function fieldsOf(draft: Draft): WatchDraft {
  const { kind, name, plurals, brandId, active } = draft;
  const lists = {
    terms: parseTags(draft.terms),
    excluded: parseTags(draft.excluded),
    required: parseTags(draft.required),
    mutedAuthors: parseTags(draft.muted),
  };
  return { kind, name: name.trim(), plurals, brandId, active, ...lists };
}

/** The draft as a watch to try on a text, listened to even when it is to be kept inactive. */
export function trialOf(draft: Draft): Watch {
  return { ...WATCH_OPTIONS, ...fieldsOf(draft), active: true, id: 'trial', createdAt: 0, updatedAt: 0 };
}
