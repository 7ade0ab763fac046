/** Where a post stands, and whether a watch listens there. */
import type { Ear } from './ear.ts';

/** What matching wants to know of a post beside its text; null: not known, and then it counts as wanted. */
export interface Circumstances {
  /** BCP 47 tag. */
  lang: string | null;
  network: string | null;
  /** Key of the author's account. */
  author: string | null;
}

export const ANYWHERE: Circumstances = { lang: null, network: null, author: null };

/** Not what sites say of a language that they do not know: `und`, `zxx`, and private tags such as X's `qme`. */
const LANGUAGE = /^(?!und|mis|mul|zxx|art|q[a-t].)[a-z]{2,3}(?![a-z0-9])/;

/** The language subtag of a BCP 47 tag, in lower case; null when the tag names no language. */
export function languageOf(tag: string | null): string | null {
  return LANGUAGE.exec(tag?.toLowerCase() ?? '')?.[0] ?? null;
}

export type Elsewhere = 'language' | 'network' | 'author';

function isOutside(list: readonly string[], value: string | null): boolean {
  return list.length > 0 && value !== null && !list.includes(value);
}

/** Why a watch does not listen there; null when it does. */
export function elsewhere(ear: Ear, { lang, network, author }: Circumstances): Elsewhere | null {
  if (isOutside(ear.languages, languageOf(lang))) return 'language';
  if (isOutside(ear.networks, network)) return 'network';
  const muted =
    author !== null && [author, author.replace(/^[^:]*/, '*')].some((key) => ear.mutedAuthors.includes(key));
  return muted ? 'author' : null;
}
