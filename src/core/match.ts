/** Where watches hit in a text. Terms are plain text. */
import { ANYWHERE, type Circumstances } from './circumstances.ts';
import { earsOf } from './ear.ts';
import { compileEars, matchesIn } from './listen.ts';
import type { Match, Watch } from './watch.ts';

export interface Matcher {
  /** Distinct terms listened to, those of active watches. */
  size: number;
  match(text: string, circumstances?: Circumstances): Match[];
}

/** Compiles the active watches. `common`: see `compileEars`. */
export function compileWatches(watches: readonly Watch[], common: ReadonlySet<string> = new Set()): Matcher {
  const ears = earsOf(watches);
  const terms = ears.flatMap(({ words }) => words.filter(({ role }) => role === 'term'));
  const listen = compileEars(ears, common);
  return {
    size: new Set(terms.map(({ text }) => text[0])).size,
    match: (text, circumstances = ANYWHERE) => matchesIn(listen(text), circumstances),
  };
}
