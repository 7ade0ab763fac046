/** Long work in short steps: whoever drives it decides when to go on, or never to. */

/** Each step takes microseconds; what is returned is the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Sums and the like, a few nanoseconds each, that make one step. */
export const STRIDE = 1024;

/** All steps in one go. */
export function complete<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `flatMap` with a step for each item. */
export function* flatMap<A, B>(items: Iterable<A>, work: (item: A) => B | readonly B[]): Steps<B[]> {
  const results: B[] = [];
  for (const item of items) {
    const result = work(item);
    if (Array.isArray(result)) results.push(...result);
    else results.push(result as B);
    yield;
  }
  return results;
}

/** The same steps, which end with `otherwise` where one throws. */
export function* guardedSteps<T>(steps: Steps<T>, otherwise: T): Steps<T> {
  try {
    return yield* steps;
  } catch {
    return otherwise;
  }
}
