/** Today's candidates for an act of kindness, the log of acts, and the draws. */
import type { BrandSpace } from '../../core/brand.ts';
import type { Draw, Gesture, Kindness, KindnessLimits } from '../../core/gesture.ts';
import { FRESH, type KindnessScene, kindnessToday, type Today, withoutReach } from '../../core/kindness/candidates.ts';
import { type Left, leftOf, limitsOf } from '../../core/kindness/limits.ts';
import type { Person } from '../../core/person.ts';
import type { QueuedPost } from '../../core/queue.ts';
import type { Settings } from '../../core/settings.ts';
import { db, SETTINGS_ID } from '../db.ts';
import { levelRules } from '../judge.ts';
import { settingsFrom } from '../settings.ts';
import { isReadable, readable } from '../shapes.ts';
import { listGestures } from './gestures.ts';

export interface KindnessDay extends Today {
  limits: KindnessLimits;
  left: Left;
  gestures: Gesture[];
  /** Of the brand, of which a text names one, once. */
  names: string[];
}

/** States from which a post may be a candidate. */
const STATES = ['new', 'seen', 'taken', 'answered'] as const;
/** Of each state, the last flagged: more than a day's worth of anybody's feed. */
const LOOKED_AT = 1_000;

async function freshPosts(now: number): Promise<QueuedPost[]> {
  const reads = STATES.map((state) =>
    db.posts
      .where('[state+flaggedAt+id]')
      .between([state, now - FRESH], [state, Infinity, []])
      .reverse()
      .limit(LOOKED_AT)
      .toArray(),
  );
  return readable('posts', (await Promise.all(reads)).flat());
}

function byAccount(people: readonly Person[]): Map<string, Person> {
  return new Map(people.flatMap((person) => person.accounts.map((key) => [key, person] as const)));
}

/** The saved people behind these accounts. */
async function peopleOf(keys: readonly string[]): Promise<Map<string, Person>> {
  const accounts = readable('accounts', await db.accounts.bulkGet([...new Set(keys)]));
  const ids = [...new Set(accounts.map(({ personId }) => personId))];
  return byAccount(readable('people', await db.people.bulkGet(ids)));
}

function namesOf({ brand }: Settings, brands: readonly BrandSpace[]): string[] {
  return [...new Set([brand, ...brands.map(({ name }) => name)])].filter(Boolean);
}

/** Of the brand and of her brand spaces. */
export async function brandNames(): Promise<string[]> {
  const brands = readable('brands', await db.brands.toArray());
  return namesOf(settingsFrom(await db.settings.get(SETTINGS_ID)), brands);
}

/** Hers, or those that Vigie starts with. */
export async function kindnessLimits(): Promise<KindnessLimits> {
  return limitsOf(settingsFrom(await db.settings.get(SETTINGS_ID)).kindness);
}

export async function kindnessDay(now: number): Promise<KindnessDay> {
  const tables = [db.posts, db.accounts, db.people, db.kindnesses, db.draws, db.brands, db.rules, db.gestures];
  return db.transaction('r', [...tables, db.settings], async () => {
    const settings = settingsFrom(await db.settings.get(SETTINGS_ID));
    const limits = limitsOf(settings.kindness);
    const posts = await freshPosts(now);
    const acts = readable('kindnesses', await db.kindnesses.toArray());
    const brands = readable('brands', await db.brands.toArray());
    const draws = readable('draws', await db.draws.toArray());
    const scene: KindnessScene = {
      now,
      cooldown: limits.cooldown,
      rules: await levelRules(),
      people: await peopleOf(posts.flatMap(({ account }) => account ?? [])),
      acts,
      drawn: new Set(draws.flatMap(({ chosen }) => chosen)),
      own: new Set(brands.flatMap(({ accounts }) => accounts)),
    };
    const names = namesOf(settings, brands);
    const left = leftOf(acts, limits, now);
    return { ...kindnessToday(posts, scene), limits, left, gestures: await listGestures(), names };
  });
}

export interface LogEntry {
  kindness: Kindness;
  /** Null: no longer kept. */
  post: QueuedPost | null;
  gesture: Gesture | null;
  /** The draw that chose it; null: she chose it herself. */
  draw: Draw | null;
}

/** Every act, the last first, with its post, what was given, and its draw. */
export async function kindnessLog(): Promise<LogEntry[]> {
  return db.transaction('r', [db.kindnesses, db.posts, db.gestures, db.draws], async () => {
    const acts = readable('kindnesses', await db.kindnesses.orderBy('at').toArray()).reverse();
    const posts = await db.posts.bulkGet(acts.map(({ postId }) => postId));
    const gestures = await db.gestures.bulkGet(acts.map(({ gestureId }) => gestureId ?? ''));
    const draws = await db.draws.bulkGet(acts.map(({ drawId }) => drawId ?? ''));
    return acts.map((kindness, index) => {
      const [post, gesture, draw] = [posts[index], gestures[index], draws[index]];
      return {
        kindness,
        post: isReadable('posts', post) ? withoutReach(post) : null,
        gesture: isReadable('gestures', gesture) ? gesture : null,
        draw: isReadable('draws', draw) ? draw : null,
      };
    });
  });
}

/** The last first. */
export async function listDraws(limit = 100): Promise<Draw[]> {
  return readable('draws', await db.draws.orderBy('at').reverse().limit(limit).toArray());
}

/** Posts by id, without their reach; those no longer kept are left out. */
export async function postsWithoutReach(ids: readonly string[]): Promise<QueuedPost[]> {
  return readable('posts', await db.posts.bulkGet([...ids])).map(withoutReach);
}
