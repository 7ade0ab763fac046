/** What surrounds the cues of a post: who speaks, to whom and of what, each as a share from 0 to 1. */
import type { Heard } from './hear.ts';
import type { Token } from './tokens.ts';
import type { Context, Feature } from './vocabulary.ts';

export const clamp = (value: number, most = 1): number => Math.max(0, Math.min(most, value));

/** Sums of the weights heard, those that a negation turned round apart. */
export class Sums {
  private readonly said = new Map<Feature, number>();
  private readonly denied = new Map<Feature, number>();

  constructor(heard: readonly Heard[]) {
    for (const { feature, weight, negated } of heard) {
      const sums = negated ? this.denied : this.said;
      sums.set(feature, (sums.get(feature) ?? 0) + weight);
    }
  }

  of(feature: Feature): number {
    return this.said.get(feature) ?? 0;
  }

  ofDenied(feature: Feature): number {
    return this.denied.get(feature) ?? 0;
  }

  /** How much of a context there is. "Not the manager" speaks of a manager all the same. */
  share(context: Context, enough = 1): number {
    return clamp((this.of(context) + this.ofDenied(context)) / enough);
  }
}

export interface Surroundings {
  /** The author is a customer of something. */
  client: number;
  /** The author is the company itself, answering. */
  agent: number;
  self: number;
  others: number;
  /** Somebody is spoken to or of, whom a rough word may aim at. */
  aimed: number;
  group: number;
  politics: number;
  news: number;
  fun: number;
  rhetoric: number;
  /** A link, and no account named: what is shared, rarely what was lived. */
  shared: number;
  /** A link, and nobody who speaks or is spoken to. */
  headline: number;
}

export function surroundingsOf(sums: Sums, tokens: readonly Token[]): Surroundings {
  const [you, others, group] = [sums.share('you'), sums.share('others'), sums.share('group')];
  const politics = sums.share('politics', 2);
  const said = sums.share('self', 0.5);
  const has = (kind: Token['kind']): boolean => tokens.some((token) => token.kind === kind);
  return {
    client: sums.share('client', 2),
    agent: sums.share('agent'),
    // Those who name nobody speak of themselves: "head hurts".
    self: Math.max(said, 0.7 * (1 - others) * (1 - you)),
    others,
    aimed: clamp(you + others + politics + group),
    group,
    politics,
    news: sums.share('news'),
    fun: sums.share('fun'),
    rhetoric: sums.share('rhetoric'),
    shared: has('link') && !has('mention') ? 1 : 0,
    headline: has('link') && !has('mention') && said + you === 0 ? 1 : 0,
  };
}
