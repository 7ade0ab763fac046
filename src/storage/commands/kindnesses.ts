/** Acts of kindness: chosen or drawn, offered, and what came of them. */
import type { Draw, Kindness, KindnessState } from '../../core/gesture.ts';
import { draw, type Entrant } from '../../core/kindness/draw.ts';
import { type Left, leftOf, limitsOf } from '../../core/kindness/limits.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import { db, SETTINGS_ID } from '../db.ts';
import type { Edit } from '../edit.ts';
import { settingsFrom } from '../settings.ts';
import { readable } from '../shapes.ts';
import { EXCHANGING, putExchange, type Said } from './exchanges.ts';

/** Tables that say what is left. */
const COUNTING = ['kindnesses', 'settings'] as const;

async function whatIsLeft(now: number): Promise<Left> {
  const limits = limitsOf(settingsFrom(await db.settings.get(SETTINGS_ID)).kindness);
  return leftOf(readable('kindnesses', await db.kindnesses.toArray()), limits, now);
}

const hasAct = async (postId: string): Promise<boolean> => (await db.kindnesses.where({ postId }).count()) > 0;

/** What she chose for whom, and why. */
export type Chosen = Pick<Kindness, 'postId' | 'account' | 'gestureId' | 'cost' | 'why'>;

function kindnessOf(chosen: Chosen, state: KindnessState, drawId: string | null, now: number): Kindness {
  return { ...chosen, id: crypto.randomUUID(), state, drawId, reaction: '', at: now, updatedAt: now };
}

/** Writes one that she chose herself inside a command's transaction. */
async function putChosen(edit: Edit, chosen: Chosen, state: KindnessState): Promise<void> {
  if (!chosen.why.trim()) throw new Refused('empty');
  const now = Date.now();
  const { money, today } = await whatIsLeft(now);
  if (today < 1 || chosen.cost > money) throw new Refused('spent');
  if (await hasAct(chosen.postId)) throw new Refused('gone');
  await edit.put('kindnesses', kindnessOf({ ...chosen, why: chosen.why.trim() }, state, null, now));
}

/** For later. Refuses `empty` without a why, `spent`, and `gone` when the post has its act already. */
export async function proposeKindness(chosen: Chosen): Promise<Done> {
  const { undo } = await change(COUNTING, (edit) => putChosen(edit, chosen, 'proposed'));
  return { undo };
}

/** One who takes part in a draw; `id` is the post's. */
export interface Entry extends Entrant {
  account: string | null;
}

/**
 * Draws `count` among the entries that have no act yet, never more than is left of the day and of the month. Undone, the
 * acts go and the draw stays in the book: one that could be made again until it pleases would be no draw.
 */
export async function drawKindnesses(entries: readonly Entry[], count: number): Promise<Done & { draw: Draw }> {
  const { value, undo } = await change([...COUNTING, 'draws'], async (edit) => {
    const now = Date.now();
    const { money, today } = await whatIsLeft(now);
    const free = await Promise.all(entries.map(async (entry) => ((await hasAct(entry.id)) ? [] : [entry])));
    const seed = crypto.randomUUID().slice(0, 8);
    const { eligible, drawn } = draw(seed, free.flat(), Math.min(count, today), money);
    if (drawn.length === 0) throw new Refused('spent');
    const kept: Draw = { id: crypto.randomUUID(), seed, at: now, eligible, chosen: drawn.map(({ id }) => id) };
    // Past the edit, hence past the journal.
    await db.draws.add(kept);
    for (const { id, gestureId, cost } of drawn) {
      const account = entries.find((entry) => entry.id === id)?.account ?? null;
      const chosen = { postId: id, account, gestureId, cost, why: '' };
      await edit.put('kindnesses', kindnessOf(chosen, 'drawn', kept.id, now));
    }
    return kept;
  });
  return { undo, draw: value };
}

/** Writes part of an act inside a command's transaction; going on without a why is refused as `empty`. */
async function patch(edit: Edit, id: string, fields: Partial<Kindness>): Promise<Kindness> {
  const stored = await edit.need('kindnesses', id);
  const next = { ...stored, ...fields, updatedAt: Date.now() };
  const goes = next.state !== stored.state && next.state !== 'dropped' && next.state !== 'declined';
  if (goes && !next.why.trim()) throw new Refused('empty');
  await edit.put('kindnesses', next);
  return next;
}

/** Where it stands, the why, and what came back. Refuses `empty` when an act without its why would go on, `gone`. */
export async function reviseKindness(id: string, fields: Pick<Kindness, 'state' | 'why' | 'reaction'>): Promise<Done> {
  const { undo } = await change(['kindnesses'], (edit) => patch(edit, id, fields));
  return { undo };
}

/**
 * Offered: an act of the log, by its id, or one that she chooses now. `said`: what to keep as an exchange, null where
 * the page that inserted it keeps it. Refuses as `proposeKindness` and `moveKindness`.
 */
export async function offerKindness(act: Chosen | { id: string; why: string }, said: Said | null): Promise<Done> {
  const { undo } = await change([...EXCHANGING, 'kindnesses'], async (edit) => {
    if ('id' in act) await patch(edit, act.id, { state: 'offered', why: act.why.trim() });
    else await putChosen(edit, act, 'offered');
    if (said) await putExchange(edit, said);
  });
  return { undo };
}
