/**
 * A fair draw that anybody can make again. Number n of a seed is the 32-bit FNV-1a hash of the UTF-16 units of
 * `seed:n`, its bits stirred once more (shift and multiply, twice); a number that would favour the first of k is passed
 * over. Those who take part are sorted by id, so that nothing but seed and ids decides, then shuffled by Fisher and
 * Yates' method: each of them is as likely as any other to come first, whatever is known of her.
 */

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const RANGE = 2 ** 32;

function hash(text: string): number {
  let value = FNV_BASIS;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Whole numbers from 0 to below `limit`, one at each call. */
function dice(seed: string): (limit: number) => number {
  let turn = 0;
  return (limit) => {
    const fair = RANGE - (RANGE % limit);
    let value = hash(`${seed}:${turn++}`);
    while (value >= fair) value = hash(`${seed}:${turn++}`);
    return value % limit;
  };
}

/** The ids, each once, in the order of the draw. The same whatever order they come in. */
export function drawOrder(seed: string, ids: readonly string[]): string[] {
  const order = [...new Set(ids)].sort();
  const roll = dice(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const at = roll(last + 1);
    const [here, there] = [order[last] as string, order[at] as string];
    order[last] = there;
    order[at] = here;
  }
  return order;
}

/** One who takes part: the acts that fit her, best first. */
export interface Entrant {
  id: string;
  gestures: readonly { id: string; cost: number }[];
}

export interface Drawn {
  id: string;
  gestureId: string;
  cost: number;
}

/**
 * The first `count` of the order, each with the best act that what is left of `money` can pay; who has none that it can
 * pay at the start takes no part. Where money ends before the count, the draw ends: nobody is passed over.
 */
export function draw(
  seed: string,
  entrants: readonly Entrant[],
  count: number,
  money: number,
): { eligible: string[]; drawn: Drawn[] } {
  const byId = new Map(entrants.map((entrant) => [entrant.id, entrant.gestures]));
  const affordable = (id: string, purse: number) => byId.get(id)?.find(({ cost }) => cost <= purse);
  const eligible = [...byId.keys()].filter((id) => affordable(id, money)).sort();
  const drawn: Drawn[] = [];
  let purse = money;
  for (const id of drawOrder(seed, eligible)) {
    const gesture = drawn.length < count ? affordable(id, purse) : undefined;
    if (!gesture) break;
    purse -= gesture.cost;
    drawn.push({ id, gestureId: gesture.id, cost: gesture.cost });
  }
  return { eligible, drawn };
}

/** True when the seed gives, among the eligible, those who were drawn, in their order. */
export function isFair({ seed, eligible, chosen }: { seed: string; eligible: string[]; chosen: string[] }): boolean {
  const order = drawOrder(seed, eligible);
  return chosen.length <= order.length && chosen.every((id, at) => id === order[at]);
}
