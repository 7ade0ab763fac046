/** Whether two replies say the same, whatever their order and their person. Measured by `test/core/guards/likeness.test.ts`. */

/** Fewer stems than that tell nothing: "thanks for the picture" may be said to anybody, twice. */
export const LEAST = 3;

/** Share of the stems of both that both have, from which they say the same. */
const ALIKE = 0.4;

/** Share of the shorter one's stems that stand in the longer, from which that one says it too, and more. */
const HELD = 0.8;
/** Stems in common without which it may be by chance. */
const HELD_LEAST = 4;

/** From 0 to 1: 1 says the same in the same words, 0 that they are not alike. Both as `gistOf` makes them. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size);
  if (shorter < LEAST) return 0;
  let common = 0;
  for (const stem of one) if (other.has(stem)) common++;
  const shared = common / (one.size + other.size - common);
  const isHeld = common >= HELD_LEAST && common / shorter >= HELD;
  return shared >= ALIKE || isHeld ? shared : 0;
}
