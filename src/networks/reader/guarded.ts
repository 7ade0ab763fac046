/** Makes a reader that never throws. */
import type { Reader } from '../reading.ts';

/**
 * Pages are hostile: an `<input name="closest">` takes the place of its form's own method, a tree may be ten thousand
 * nodes deep. What cannot be read is not there.
 */
export function guarded(reader: Reader): Reader {
  const attempt =
    <A extends unknown[], R>(read: (...args: A) => R, otherwise: R) =>
    (...args: A): R => {
      try {
        return read(...args);
      } catch {
        return otherwise;
      }
    };
  return {
    network: reader.network,
    postRoots: attempt(reader.postRoots, []),
    postRootOf: attempt(reader.postRootOf, null),
    readPost: attempt(reader.readPost, null),
    glance: attempt(reader.glance, null),
    textSpans: attempt(reader.textSpans, []),
    readProfile: attempt(reader.readProfile, null),
    self: attempt(reader.self, null),
    people: attempt(reader.people, []),
    personOf: attempt(reader.personOf, null),
    composers: attempt(reader.composers, []),
    composerOf: attempt(reader.composerOf, null),
    answers: attempt(reader.answers, null),
  };
}
