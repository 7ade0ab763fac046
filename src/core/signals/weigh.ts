/** Weighs the cues of a post into evidence for each kind: what surrounds a cue makes it count for more or for less. */
import type { Heard } from './hear.ts';
import type { SignalKind } from './kinds.ts';
import { clamp, Sums, type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Token } from './tokens.ts';

export type Evidence = Record<SignalKind, number>;

/** Insults weigh by themselves, rough words by whom they aim at: people say them of the weather too. */
function hostilityOf(heard: readonly Heard[], sums: Sums, { aimed, client }: Surroundings): number {
  let insults = 0;
  let rough = 0;
  for (const { feature, weight, negated } of heard) {
    if (feature !== 'hostility') continue;
    if (weight > 1) insults += negated ? 0.4 * weight : weight;
    else if (!negated) rough += weight;
  }
  // An insult amid praise is a tender one.
  return (insults * 1.3 + rough * (0.6 + 0.8 * aimed) * (1 - 0.5 * client)) * (1 - 0.6 * clamp(sums.of('praise')));
}

/**
 * What goes wrong is a complaint of somebody who is a customer of something; contempt for a person is none, nor is what
 * one is sorry for where nobody sold anything.
 */
function complaintOf(sums: Sums, { client, agent, politics, news, shared }: Surroundings, contempt: number): number {
  const dissatisfied = sums.of('complaint') * (0.6 + 0.55 * client) + sums.ofDenied('praise') * (0.3 + 0.5 * client);
  const failed = clamp(sums.of('fault'), 2) * (0.1 + 0.75 * client);
  const against = 1 - 0.5 * contempt * (1 - client);
  const otherwise = 0.15 * clamp(sums.of('praise'), 2) + 0.4 * clamp(sums.of('regret')) * (1 - client);
  return (
    (dissatisfied + failed + 0.3 * client - otherwise) *
    ((1 - 0.5 * politics) * (1 - 0.3 * news) * (1 - 0.5 * agent) * (1 - 0.4 * shared) * against)
  );
}

/** Thanks amid complaints are ironical or polite. `complained`: the complaint, where 1 is a clear one. */
function praiseOf(sums: Sums, { news }: Surroundings, complained: number): number {
  const praised = sums.of('praise') * 1.4 + sums.ofDenied('complaint') * 0.3;
  return (praised - 0.5 * clamp(complained, 3)) * (1 - 0.3 * news);
}

/** Hatred of a group is a grave subject whatever its words; jests about death are none. */
function sensitiveOf(sums: Sums, { group, fun }: Surroundings, hostility: number): number {
  const hatred = group > 0 ? 0.3 * clamp(hostility, 2) : 0;
  return sums.of('sensitive') + sums.ofDenied('sensitive') + hatred - 0.6 * fun;
}

/** One's own and small: neither anger at a company, nor politics, nor grief. */
function regretOf(sums: Sums, around: Surroundings, complained: number, grave: number): number {
  const { self, others, client, politics, news } = around;
  const own = (0.6 + 0.4 * self) * (1 - 0.4 * others * (1 - self));
  const angry = (1 - 0.3 * client) * (1 - 0.6 * client * clamp(complained));
  return sums.of('regret') * own * angry * (1 - 0.6 * grave) * (1 - 0.6 * politics) * (1 - 0.4 * news);
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

/** Evidence for each kind; under 0 it speaks against it. `halves`: the evidence that makes a strength of one half. */
export function weigh(heard: readonly Heard[], tokens: readonly Token[], halves: Evidence): Evidence {
  const sums = new Sums(heard);
  const around = surroundingsOf(sums, tokens);
  const { client, politics, rhetoric, headline } = around;

  const hostility = hostilityOf(heard, sums, around);
  const contempt = clamp(hostility / halves.hostility - 0.5);
  const complaint = complaintOf(sums, around, contempt);
  const complained = complaint / halves.complaint;
  const praise = praiseOf(sums, around, complained);
  const sensitive = sensitiveOf(sums, around, hostility);
  const grave = clamp(sensitive / halves.sensitive - 0.5);
  const regret = regretOf(sums, around, complained, grave) - 0.3 * clamp(praise) - (hostility > 1 ? 0.3 : 0);

  const unawaited = 0.45 * rhetoric + 0.25 * politics + 0.3 * contempt + 0.2 * headline;
  const question = askedBy(heard, tokens) + 0.1 * client - unawaited;

  // A pressing word needs somebody who is asked: "twenty minutes" is said of many things.
  const urgency = (sums.of('urgency') + 0.15 * clamp(sums.of('fault'), 2) - 0.2) * (0.6 + 0.4 * clamp(2 * client));
  return { regret, complaint, praise, question, hostility, urgency, sensitive };
}
