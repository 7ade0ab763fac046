/** What an editor holds of a gesture, and what is wrong with it. */
import type { Gesture } from '../../core/gesture.ts';
import type { Starter } from '../../core/kindness/starters.ts';
import type { GestureDraft } from '../../storage/commands/index.ts';
import { formatTags, parseTags } from '../shared/tagList.ts';

/** Numbers and lists as she types them. */
export interface Draft {
  title: string;
  object: string;
  cost: string;
  delay: string;
  text: string;
  lang: string;
  needs: string;
  occasions: string;
  watches: string[];
}

export const EMPTY_GESTURE: Draft = {
  title: '',
  object: '',
  cost: '0',
  delay: '0',
  text: '',
  lang: '',
  needs: '',
  occasions: '',
  watches: [],
};

export function draftOf(gesture: Gesture): Draft {
  const { title, object, cost, delay, text, lang, needs, occasions, watches } = gesture;
  const typed = { cost: String(cost), delay: String(delay), occasions: formatTags(occasions) };
  return { title, object, text, lang, needs, watches, ...typed };
}

/** Zero or more, with a comma or a point; null for anything else. */
export function costOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

export function fieldsOf(draft: Draft): GestureDraft {
  const { lang, watches } = draft;
  return {
    title: draft.title.trim(),
    object: draft.object.trim(),
    cost: costOf(draft.cost) ?? 0,
    delay: Math.round(costOf(draft.delay) ?? 0),
    text: draft.text.trim(),
    lang,
    needs: draft.needs.trim(),
    occasions: parseTags(draft.occasions),
    watches,
  };
}

export type DraftErrors = Partial<Record<'title' | 'text', 'empty'>>;

export function errorsOf(draft: Draft): DraftErrors {
  const { title, text } = fieldsOf(draft);
  return { ...(!title && { title: 'empty' }), ...(!text && { text: 'empty' }) };
}

/** What was kept of an unfinished draft, over what it started from; what has another shape is left out. */
export function readDraft(kept: unknown, start: Draft): Draft {
  const stored = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const entries = Object.entries(start).map(([field, value]) => {
    const found = stored[field];
    const fits = Array.isArray(value)
      ? Array.isArray(found) && found.every((each) => typeof each === 'string')
      : typeof found === 'string';
    return [field, fits ? found : value];
  });
  return Object.fromEntries(entries) as Draft;
}

/** The starters as gestures to write, near any watch. */
export function draftsOf(starters: readonly Starter[], lang: string): GestureDraft[] {
  return starters.map((starter) => ({ ...starter, occasions: [...starter.occasions], watches: [], lang }));
}
