/** Shapes of what is heard and decided: judgements of posts, brands, rules, relays, acts of kindness, health. */
import * as v from 'valibot';
import { KINDNESS_STATES } from '../core/gesture.ts';
import { HEALTH_FIELDS, type HealthField } from '../core/health.ts';
import { LEVELS } from '../core/level.ts';
import { SIGNAL_KINDS } from '../core/signals/kinds.ts';
import { WATCH_COLOURS, WATCH_KINDS } from '../core/watch.ts';

const text = v.string();
const texts = v.array(text);
const number = v.pipe(v.number(), v.finite());
const maybe = v.nullable(number);
const made = { id: text, createdAt: number, updatedAt: number };
const level = v.picklist(LEVELS);
const signal = v.picklist(SIGNAL_KINDS);

const levelReason = v.variant('kind', [
  v.object({ kind: v.literal('watch'), watch: v.picklist(WATCH_KINDS) }),
  v.object({ kind: v.literal('signal'), signal }),
  v.object({ kind: v.literal('influence') }),
  v.object({ kind: v.literal('known') }),
  v.object({ kind: v.literal('velocity'), perHour: number }),
]);

/** Entries of a post's judgement. */
export const judgement = {
  brands: texts,
  language: v.nullable(text),
  signals: v.array(
    v.object({
      kind: signal,
      strength: number,
      words: v.array(v.object({ start: number, end: number })),
      tentative: v.boolean(),
    }),
  ),
  proposal: v.object({ level, ruleId: v.nullable(text), reasons: v.array(levelReason) }),
  chosen: v.nullable(level),
  level,
  rank: v.picklist([1, 2, 3]),
  counts: v.array(v.object({ at: number, likes: maybe, replies: maybe, shares: maybe })),
};

/** What a visit to a network's page gave. `text`: how strings are checked. */
export function visitShape(text: v.GenericSchema<string>) {
  const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
  const missing = Object.fromEntries(HEALTH_FIELDS.map((field) => [field, amount]));
  return v.object({
    id: text,
    network: text,
    at: number,
    candidates: amount,
    read: amount,
    missing: v.object(missing as Record<HealthField, typeof amount>),
    rescued: amount,
  });
}

export const listeningShapes = {
  visits: visitShape(text),
  brands: v.object({ ...made, name: text, colour: v.picklist(WATCH_COLOURS), accounts: texts }),
  rules: v.object({
    id: text,
    order: number,
    kinds: v.array(v.picklist(WATCH_KINDS)),
    signals: v.array(signal),
    without: v.array(signal),
    influential: v.nullable(v.boolean()),
    known: v.nullable(v.boolean()),
    velocity: maybe,
    level,
    active: v.boolean(),
  }),
  relays: v.object({
    ...made,
    name: text,
    subject: text,
    contact: text,
    delay: number,
    replacementId: v.nullable(text),
    away: v.boolean(),
  }),
  escalations: v.object({
    id: text,
    postId: text,
    relayId: text,
    at: number,
    dueAt: number,
    note: text,
    closedAt: maybe,
    outcome: text,
  }),
  gestures: v.object({
    ...made,
    title: text,
    object: text,
    cost: number,
    delay: number,
    text,
    lang: text,
    needs: text,
    occasions: texts,
    watches: texts,
    binnedAt: maybe,
  }),
  kindnesses: v.object({
    id: text,
    postId: text,
    account: v.nullable(text),
    gestureId: v.nullable(text),
    state: v.picklist(KINDNESS_STATES),
    why: text,
    drawId: v.nullable(text),
    cost: number,
    reaction: text,
    at: number,
    updatedAt: number,
  }),
  draws: v.object({ id: text, seed: text, at: number, eligible: texts, chosen: texts }),
  echoes: v.object({ id: text, handles: texts, at: number }),
  trusted: v.object({ id: text, at: number }),
};
