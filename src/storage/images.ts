/** Before and after images of rows: has a change still to be undone, and what does undoing it leave? */
import type { TableName, Touched } from './db.ts';

type Image = Record<string, unknown>;

/** What pages show and uses add up: it moves by itself, so it neither blocks an undo nor counts as a change. */
const OBSERVED: { [T in TableName]?: readonly string[] } = {
  posts: [
    ...['post', 'matches', 'influence', 'seenAt', 'sightings'],
    ...['brands', 'language', 'signals', 'proposal', 'level', 'counts'],
  ],
  people: ['updatedAt'],
  accounts: [
    'handle',
    'name',
    'url',
    'bio',
    'followers',
    'following',
    'posts',
    'verified',
    'faceless',
    'joinedAt',
    'readAt',
  ],
  readings: ['at', 'followers', 'following', 'posts', 'bio'],
  replies: ['uses', 'usedAt'],
};

/** Values as the database keeps them: structured clones hold plain data here, so their JSON tells them apart. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function fields(...images: Image[]): string[] {
  return [...new Set(images.flatMap((image) => Object.keys(image)))];
}

/** True when she would see a difference: not only what is observed moved. */
export function differs({ table, before, after }: Touched): boolean {
  if (!before || !after) return before !== after;
  const [old, now] = [before as Image, after as Image];
  return fields(old, now).some((field) => !OBSERVED[table]?.includes(field) && !same(old[field], now[field]));
}

/** Did this field change since, in a way that she would lose by an undo? */
function blocks(table: TableName, field: string, written: Image, now: Image): boolean {
  return !OBSERVED[table]?.includes(field) && !same(now[field], written[field]);
}

/**
 * What a row becomes when a change is taken back: the row before, with what was observed since kept; null: no row.
 * `undefined`: what the change wrote was itself changed since, and must not be lost.
 */
export function restored({ table, before, after }: Touched, current: object | null): object | null | undefined {
  if (!after) return current ? undefined : before;
  if (!current) return undefined;
  const [old, written, now] = [(before ?? {}) as Image, after as Image, current as Image];
  const changed = fields(old, written).filter((field) => !same(old[field], written[field]));
  if (changed.some((field) => blocks(table, field, written, now))) return undefined;
  const result: Image = { ...now };
  for (const field of changed) {
    if (!same(now[field], written[field])) continue;
    if (field in old) result[field] = old[field];
    else delete result[field];
  }
  if (before) return result;
  // Of a row that did not exist nothing is left, but settings grow field by field: those set since stay.
  const isLeft = table === 'settings' && Object.keys(result).length > 0;
  return isLeft ? { ...result, id: now.id } : null;
}
