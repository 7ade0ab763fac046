/** Hears what is said in a flagged post, and proposes its level by her rules. */
import { FIRST_RULES, type Level, type LevelRule, proposeLevel } from '../core/level.ts';
import type { Flag, Judgement } from '../core/queue.ts';
import { detectSignals, spokenLanguage } from '../core/signals/detect.ts';
import type { Thresholds } from '../core/signals/kinds.ts';
import { addCounts, type Counts, countsOf, velocityOf } from '../core/velocity.ts';
import { PRIORITIES, RANKS, type Rank, type Watch } from '../core/watch.ts';
import { db, SETTINGS_ID } from './db.ts';
import { settingsFrom } from './settings.ts';
import { readable } from './shapes.ts';

/** Tables that a judgement reads: those of its transaction. */
export const JUDGING = ['posts', 'accounts', 'rules', 'watches', 'settings'] as const;

export interface Judge {
  /** `known`: the author is a saved person. `before`: the judgement of the same post at its last sighting. */
  judge(flag: Flag, known: boolean, before: Judgement | null, now: number): Judgement;
  /** The same post, without having been met again. */
  again(row: Flag & Judgement, known: boolean): Judgement;
  /** The same post under other watches: what is said in it, and what was seen of it, stays. */
  rejudge(flag: Flag, known: boolean, before: Judgement): Judgement;
}

/** Her rules in their order; those that Vigie starts with as long as she wrote none. */
export async function levelRules(): Promise<LevelRule[]> {
  const rules = readable('rules', await db.rules.toArray());
  return rules.length > 0 ? rules.sort((one, other) => one.order - other.order) : [...FIRST_RULES];
}

/** Where no watch is left that hit, that of a usual one. */
function highest(watches: readonly Pick<Watch, 'priority'>[]): Rank {
  const priority = PRIORITIES.find((each) => watches.some((watch) => watch.priority === each));
  return RANKS[priority ?? 'normal'];
}

/** Read once for a batch, inside its transaction. */
export async function readJudge(): Promise<Judge> {
  const [rules, watches, row] = await Promise.all([levelRules(), db.watches.toArray(), db.settings.get(SETTINGS_ID)]);
  return judgeBy(rules, readable('watches', watches), settingsFrom(row).thresholds);
}

/** A judge by these rules. */
export function judgeBy(
  rules: readonly LevelRule[],
  watches: readonly Pick<Watch, 'id' | 'brandId' | 'priority'>[],
  thresholds: Thresholds,
): Judge {
  const byId = new Map(watches.map((watch) => [watch.id, watch]));
  type Heard = Pick<Judgement, 'language' | 'signals' | 'counts' | 'chosen'>;
  const decide = ({ matches, influence }: Flag, known: boolean, heard: Heard): Judgement => {
    const scene = {
      kinds: matches.map(({ kind }) => kind),
      signals: heard.signals.map(({ kind }) => kind),
      influential: influence !== null,
      known,
      velocity: velocityOf(heard.counts),
    };
    const proposal = proposeLevel(scene, rules);
    const hit = matches.flatMap(({ watchId }) => byId.get(watchId) ?? []);
    const brands = new Set(hit.flatMap(({ brandId }) => brandId ?? []));
    const level = heard.chosen ?? proposal.level;
    return { ...heard, brands: [...brands], proposal, level, rank: highest(hit) };
  };
  const hear = ({ post }: Flag, counts: Counts[], chosen: Level | null): Heard => ({
    language: spokenLanguage(post.text, post.lang),
    signals: detectSignals(post.text, post.lang, thresholds),
    counts,
    chosen,
  });
  return {
    judge: (flag, known, before, now) =>
      decide(
        flag,
        known,
        hear(flag, addCounts(before?.counts ?? [], countsOf(flag.post, now)), before?.chosen ?? null),
      ),
    again: (row, known) => decide(row, known, hear(row, row.counts, row.chosen)),
    rejudge: (flag, known, { language, signals, counts, chosen }) =>
      decide(flag, known, { language, signals, counts, chosen }),
  };
}
