/** Weighs the cues of a post into evidence for each kind: what surrounds a cue makes it count for more or for less. */
import type { Heard } from './hear.ts';
import type { SignalKind } from './kinds.ts';
import type { Token } from './tokens.ts';
import type { Context, Feature } from './vocabulary.ts';

export type Evidence = Record<SignalKind, number>;

const clamp = (value: number, most = 1): number => Math.max(0, Math.min(most, value));

/** Sums of the weights heard, those that a negation turned round apart. */
class Sums {
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

  /** From 0 to 1: how much of a context there is. "Not the manager" speaks of a manager all the same. */
  share(context: Context, enough = 1): number {
    return clamp((this.of(context) + this.ofDenied(context)) / enough);
  }
}

/** Asking shows by a mark, by the words, best by both. */
function askedBy(heard: readonly Heard[], tokens: readonly Token[]): number {
  let mark = 0;
  let best = 0;
  let count = 0;
  for (const { feature, first, last, weight } of heard) {
    if (feature !== 'question') continue;
    if (first === last && tokens[first]?.form.startsWith('?')) mark = Math.max(mark, weight);
    else if (weight > 0.5) {
      best = Math.max(best, weight);
      count++;
    }
  }
  // The mark may be part of a longer cue.
  if (mark === 0 && tokens.some((token) => token.form === '?')) mark = 0.8;
  if (mark > 0) return mark + Math.min(0.45, 0.35 * best + 0.05 * Math.max(0, count - 1));
  return best > 1 ? 0.95 : 0.4 * best;
}

/** Insults weigh by themselves, rough words by whom they aim at: people say them of the weather too. */
function hostilityOf(heard: readonly Heard[], sums: Sums, client: number): number {
  let insults = 0;
  let rough = 0;
  for (const { feature, weight, negated } of heard) {
    if (feature !== 'hostility') continue;
    if (weight > 1) insults += negated ? 0.4 * weight : weight;
    else if (!negated) rough += weight;
  }
  const aimed = clamp(sums.share('you') + sums.share('others') + sums.share('politics', 2) + sums.share('group'));
  // An insult amid praise is a tender one.
  return (insults * 1.3 + rough * (0.6 + 0.8 * aimed) * (1 - 0.5 * client)) * (1 - 0.6 * clamp(sums.of('praise')));
}

/** Evidence for each kind, from 0. `halves`: the evidence that makes a strength of one half. */
export function weigh(heard: readonly Heard[], tokens: readonly Token[], halves: Evidence): Evidence {
  const sums = new Sums(heard);
  const client = sums.share('client', 2);
  const politics = sums.share('politics', 2);
  const news = sums.share('news');
  // A headline: a link, and nobody who speaks or is spoken to.
  const headline =
    tokens.some((token) => token.kind === 'link') &&
    sums.share('self') + sums.share('you') === 0 &&
    !tokens.some((token) => token.kind === 'mention');
  const others = sums.share('others');
  // Those who name nobody speak of themselves: "head hurts".
  const self = Math.max(sums.share('self', 0.5), 0.7 * (1 - others) * (1 - sums.share('you')));
  const fault = clamp(sums.of('fault'), 2);

  const hostility = hostilityOf(heard, sums, client);
  const contempt = clamp(hostility / halves.hostility - 0.5);

  // What goes wrong is a complaint of somebody who is a customer of something.
  const dissatisfied = sums.of('complaint') * (0.6 + 0.55 * client) + sums.ofDenied('praise') * 0.6;
  const complaint =
    (dissatisfied + fault * (0.1 + 0.75 * client) + 0.3 * client - 0.15 * clamp(sums.of('praise'), 2)) *
    (1 - 0.5 * politics) *
    (1 - 0.3 * news) *
    (1 - 0.5 * sums.share('agent')) *
    (1 - 0.5 * contempt * (1 - client));
  const complained = complaint / halves.complaint;

  // Thanks amid complaints are ironical or polite.
  const praise =
    (sums.of('praise') * 1.4 + sums.ofDenied('complaint') * 0.3 - 0.5 * clamp(complained, 3)) * (1 - 0.3 * news);

  // Hatred of a group is a grave subject whatever its words.
  const hatred = sums.share('group') > 0 ? 0.3 * clamp(hostility, 2) : 0;
  const sensitive = sums.of('sensitive') + sums.ofDenied('sensitive') + hatred - 0.6 * sums.share('fun');

  // A small sorrow is no grief.
  const grave = clamp(sensitive / halves.sensitive - 0.5);

  const regret =
    sums.of('regret') *
      (0.6 + 0.4 * self) *
      (1 - 0.4 * others * (1 - self)) *
      (1 - 0.3 * client) *
      (1 - 0.6 * client * clamp(complained)) *
      (1 - 0.6 * grave) *
      (1 - 0.6 * politics) *
      (1 - 0.4 * news) -
    0.3 * clamp(praise) -
    (hostility > 1 ? 0.3 : 0);

  const unawaited = 0.45 * clamp(sums.share('rhetoric')) + 0.25 * politics + 0.3 * contempt + (headline ? 0.2 : 0);
  const question = askedBy(heard, tokens) + 0.1 * client - unawaited;

  // A pressing word needs somebody who is asked: "twenty minutes that I wait" is said of many things.
  const urgency = (sums.of('urgency') + 0.15 * fault - 0.2) * (0.6 + 0.4 * clamp(2 * client));
  return { regret, complaint, praise, question, hostility, urgency, sensitive };
}
