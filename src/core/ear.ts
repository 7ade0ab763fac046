/** A watch as tabs hear it: its words in every form, made once for all of them. */
import { type Forms, formsOf } from './variants.ts';
import type { Watch } from './watch.ts';

export type Role = 'term' | 'excluded' | 'required';

export interface EarWord extends Forms {
  role: Role;
  /** As she wrote it. */
  term: string;
}

export interface Ear extends Pick<Watch, 'id' | 'kind' | 'priority' | 'languages' | 'networks' | 'mutedAuthors'> {
  words: EarWord[];
}

/** Words without a letter, digit or sign are left out; what is nearly a term is heard only where she asks. */
export function earOf({ id, kind, priority, languages, networks, mutedAuthors, plurals, typos, ...lists }: Watch): Ear {
  const as = (role: Role, terms: readonly string[]): EarWord[] =>
    terms.map((term) => {
      const forms = formsOf(term, plurals);
      return { role, term, ...forms, slip: typos && role === 'term' ? forms.slip : '' };
    });
  const words = [...as('term', lists.terms), ...as('excluded', lists.excluded), ...as('required', lists.required)];
  return { id, kind, priority, languages, networks, mutedAuthors, words: words.filter(({ text }) => text.length > 0) };
}

/** The ears of the watches that are active. */
export function earsOf(watches: readonly Watch[]): Ear[] {
  return watches.filter(({ active }) => active).map(earOf);
}
