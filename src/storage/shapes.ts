/** The shape a stored row must have to be read. An older version's row may have another: it is skipped, and left as it is. */
import * as v from 'valibot';
import { STAGES } from '../core/person.ts';
import { POST_STATES } from '../core/queue.ts';
import { PRIORITIES, WATCH_COLOURS, WATCH_KINDS } from '../core/watch.ts';
import type { Rows, TableName } from './db.ts';
import { judgement, listeningShapes } from './listening-shapes.ts';
import { replyShapes } from './reply-shapes.ts';
import { siteFields } from './siteShape.ts';

const count = v.nullable(v.pipe(v.number(), v.finite()));
const time = v.pipe(v.number(), v.finite());

/** `text`: how strings are checked, freely in the database, with a greatest length in messages. */
export function accountShape(text: v.GenericSchema<string>) {
  return v.object({
    network: text,
    handle: text,
    name: v.nullable(text),
    url: v.nullable(text),
    bio: v.nullable(text),
    followers: count,
    following: count,
    posts: count,
    verified: v.nullable(v.boolean()),
    faceless: v.optional(v.nullable(v.boolean())),
    joinedAt: v.optional(count),
  });
}

export function postShape(text: v.GenericSchema<string>) {
  return v.object({
    id: text,
    idKind: v.picklist(['native', 'derived']),
    network: text,
    type: v.picklist(['post', 'comment', 'quoted', 'message']),
    permalink: v.nullable(text),
    author: v.nullable(text),
    handle: v.nullable(text),
    text,
    lang: v.nullable(text),
    time: count,
    likes: count,
    replies: count,
    shares: count,
    verified: v.nullable(v.boolean()),
    ad: v.boolean(),
  });
}

const reason = v.variant('kind', [
  v.object({ kind: v.literal('reach'), followers: v.number(), threshold: v.number() }),
  v.object({ kind: v.literal('verified') }),
  v.object({ kind: v.literal('engagement'), interactions: v.number(), threshold: v.number(), rate: count }),
]);

export const influenceShape = v.nullable(v.object({ reasons: v.pipe(v.array(reason), v.maxLength(10)) }));

export function flagShape(text: v.GenericSchema<string>) {
  const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
  const match = v.object({
    watchId: text,
    kind: v.picklist(WATCH_KINDS),
    term: text,
    start: offset,
    end: offset,
  });
  return v.object({
    post: postShape(text),
    matches: v.pipe(v.array(match), v.maxLength(1_000)),
    influence: influenceShape,
    url: text,
  });
}

const text = v.string();
const texts = v.array(text);
const made = { id: text, createdAt: time, updatedAt: time };

const SHAPES: { [T in Exclude<TableName, 'settings'>]: v.GenericSchema<unknown, Rows[T]> } & {
  settings: v.GenericSchema;
} = {
  posts: v.object({
    ...flagShape(text).entries,
    id: text,
    state: v.picklist(POST_STATES),
    account: v.nullable(text),
    flaggedAt: time,
    seenAt: time,
    sightings: v.number(),
    ...judgement,
  }),
  people: v.object({
    ...made,
    name: text,
    stage: v.picklist(STAGES),
    tags: texts,
    accounts: texts,
    metAt: v.nullable(postShape(text)),
    metUrl: v.nullable(text),
    communities: texts,
    address: v.nullable(v.picklist(['tu', 'vous'])),
  }),
  accounts: v.object({ ...accountShape(text).entries, key: text, personId: text, readAt: time }),
  readings: v.object({
    id: text,
    account: text,
    at: time,
    followers: count,
    following: count,
    posts: count,
    bio: v.nullable(text),
  }),
  watches: v.object({
    ...made,
    kind: v.picklist(WATCH_KINDS),
    name: text,
    terms: texts,
    excluded: texts,
    required: texts,
    plurals: v.boolean(),
    typos: v.boolean(),
    languages: texts,
    networks: texts,
    mutedAuthors: texts,
    brandId: v.nullable(text),
    colour: v.nullable(v.picklist(WATCH_COLOURS)),
    priority: v.picklist(PRIORITIES),
    active: v.boolean(),
  }),
  ...replyShapes,
  notes: v.object({ ...made, text, personId: v.nullable(text), url: v.nullable(text), binnedAt: count }),
  exchanges: v.object({
    id: text,
    personId: v.nullable(text),
    account: v.nullable(text),
    postId: v.nullable(text),
    replyId: v.nullable(text),
    network: text,
    url: v.nullable(text),
    thread: v.nullable(text),
    text,
    at: time,
    prints: v.array(v.number()),
  }),
  // Settings are read field by field, see settings.ts: one bad field must not cost her the others.
  settings: v.object({ id: text }),
  ...listeningShapes,
  sites: v.object({ ...siteFields, createdAt: time, updatedAt: time }),
};

/** Rows found good: live queries give the same ones again at each key she types. */
const good = new WeakMap<object, TableName>();

/** True for a row that every screen can show. Fields that this version does not know are let be. */
export function isReadable<T extends TableName>(table: T, row: unknown): row is Rows[T] {
  if (typeof row !== 'object' || row === null) return false;
  if (good.get(row) === table) return true;
  const fits = v.is(SHAPES[table], row);
  if (fits) good.set(row, table);
  return fits;
}

/** The rows that can be read, in order. */
export function readable<T extends TableName>(table: T, rows: readonly unknown[]): Rows[T][] {
  return rows.filter((row): row is Rows[T] => isReadable(table, row));
}
