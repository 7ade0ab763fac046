/** What an editor holds of a watch. */
import { WATCH_OPTIONS, type Watch } from '../../core/watch.ts';
import { authorKey } from '../../core/watch-columns.ts';
import type { WatchDraft } from '../../storage/commands/index.ts';
import { parseTags } from '../shared/tagList.ts';

/** Lists as she types them, one a line or between commas. */
const LISTS = ['terms', 'excluded', 'required', 'mutedAuthors'] as const;
type List = (typeof LISTS)[number];

/** Lists that she types are texts; all else is as it is stored. */
export type Draft = Omit<Watch, List | 'id' | 'createdAt' | 'updatedAt'> & Record<List, string>;

export const EMPTY_WATCH: Draft = {
  ...WATCH_OPTIONS,
  kind: 'brand',
  name: '',
  terms: '',
  excluded: '',
  required: '',
  mutedAuthors: '',
};

/** `*:ada` as `@ada`, `x:ada` as it is. */
function authorText(key: string): string {
  return key.replace(/^\*:/, '@');
}

export function draftOf({ id: _id, createdAt: _at, updatedAt: _then, ...watch }: Watch): Draft {
  const lines = (list: string[]): string => list.join('\n');
  return {
    ...watch,
    terms: lines(watch.terms),
    excluded: lines(watch.excluded),
    required: lines(watch.required),
    mutedAuthors: lines(watch.mutedAuthors.map(authorText)),
  };
}

/** What she wrote among the accounts that names none. */
export function strangeAuthors(draft: Draft): string[] {
  return parseTags(draft.mutedAuthors).filter((text) => authorKey(text) === null);
}

export function fieldsOf(draft: Draft): WatchDraft & Omit<Watch, 'id' | 'createdAt' | 'updatedAt'> {
  const authors = parseTags(draft.mutedAuthors).map(authorKey);
  return {
    ...draft,
    name: draft.name.trim(),
    terms: parseTags(draft.terms),
    excluded: parseTags(draft.excluded),
    required: parseTags(draft.required),
    mutedAuthors: [...new Set(authors.filter((key) => key !== null))],
  };
}

/** The draft as a watch to try on a text, listened to even when it is to be kept inactive. */
export function trialOf(draft: Draft): Watch {
  return { ...fieldsOf(draft), active: true, id: 'trial', createdAt: 0, updatedAt: 0 };
}
