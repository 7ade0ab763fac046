/** Declarations that may be one or several. */
import type { OneOrMore } from '../network.ts';

export const listOf = <T extends object>(declared: OneOrMore<T> | undefined): readonly T[] =>
  declared === undefined ? [] : Array.isArray(declared) ? declared : [declared as T];
