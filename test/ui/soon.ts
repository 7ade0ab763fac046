/** Expectations of a page that takes its time, on a machine that has others to run. */
import { expect } from 'vitest';

/** Asked again until it is as expected, 15 s at most. */
export function soon<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 15_000 });
}
