/** The library of acts of kindness; those in the bin apart. */
import type { Gesture } from '../../core/gesture.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

/** By title, as her language sorts. */
export async function listGestures(): Promise<Gesture[]> {
  const live = readable('gestures', await db.gestures.toArray()).filter(({ binnedAt }) => binnedAt === null);
  return live.sort((one, other) => one.title.localeCompare(other.title));
}

/** What lies in the bin, last binned first. */
export async function binnedGestures(): Promise<Gesture[]> {
  return readable('gestures', await db.gestures.orderBy('binnedAt').toArray()).reverse();
}
