/** Who, today, might be given a small kindness, and why; and who must not be, and why not. */
import type { Kindness } from '../gesture.ts';
import { type LevelRule, proposeLevel } from '../level.ts';
import type { Stage } from '../person.ts';
import type { QueuedPost } from '../queue.ts';
import type { Signal, SignalKind, Span } from '../signals/kinds.ts';
import { isDoubtful } from './doubt.ts';
import { type GraveSubject, graveSubject } from './grave.ts';
import { restsUntil } from './limits.ts';
import { type Near, nearness } from './near.ts';
import { sentencesOf, touches } from './sentences.ts';
import { concernsHer, isPast, isSolved, type Speaker, speakerOf } from './speaker.ts';

/** An act that comes later than this is none. */
export const FRESH = 24 * 3_600_000;

/** Why a post calls for no act, first reason first. */
export type NoCandidate =
  | 'settled'
  | 'own'
  | 'ad'
  | 'stale'
  | 'far'
  | 'no-regret'
  | 'glad'
  | 'hostile'
  | 'risk'
  | 'complaint'
  | 'doubt'
  | 'others'
  | 'past'
  | 'solved';

/** Why somebody who might be given something is not. */
export type Exclusion =
  | { why: 'cooldown'; until: number }
  /** `taken`: this post has its act already. `twice`: another post of the same person is a candidate. */
  | { why: 'declined' | 'rest' | 'nobody' | 'taken' | 'twice' };

export type Reason =
  | { kind: 'regret'; strong: boolean; words: string[] }
  | { kind: 'speaker'; speaker: Exclude<Speaker, 'others'> }
  | { kind: 'near'; near: Near }
  /** `by`: what the age is counted from, the post's own time or its first sighting. */
  | { kind: 'fresh'; until: number; by: 'post' | 'sighting' }
  | { kind: 'harmless'; complains: boolean };

export interface Candidate {
  /** Without any figure of reach. */
  post: QueuedPost;
  /** Her id where she is saved, else the key of her account. */
  person: string;
  reasons: Reason[];
  /** Where the regret stands. */
  words: Span[];
  until: number;
  /** From 0 to 1; orders the list, is never shown, and does not weigh in the draw. */
  score: number;
}

export type Verdict =
  | { kind: 'candidate'; candidate: Candidate }
  | { kind: 'grave'; post: QueuedPost; subject: GraveSubject }
  | { kind: 'excluded'; post: QueuedPost; exclusion: Exclusion }
  | { kind: 'none'; why: NoCandidate };

/** What is known around the posts when they are looked at. */
export interface KindnessScene {
  now: number;
  /** Days. */
  cooldown: number;
  rules: readonly LevelRule[];
  /** Saved people, by the keys of their accounts. */
  people: ReadonlyMap<string, { id: string; stage: Stage; accounts: readonly string[] }>;
  acts: readonly Kindness[];
  /** Posts that a draw gave, whatever became of it. */
  drawn: ReadonlySet<string>;
  /** Keys of the brands' own accounts. */
  own: ReadonlySet<string>;
}

/** The post as candidates show it: no followers, likes, shares, nor what is made of them. */
export function withoutReach(post: QueuedPost): QueuedPost {
  const hidden = { likes: null, replies: null, shares: null, verified: null };
  return { ...post, post: { ...post.post, ...hidden }, influence: null, counts: [] };
}

/** A post is never younger than its first sighting says: clocks of sites err. */
function writtenAt({ post, flaggedAt }: QueuedPost): { at: number; by: 'post' | 'sighting' } {
  if (post.time === null || post.time > flaggedAt) return { at: flaggedAt, by: 'sighting' };
  return { at: post.time, by: 'post' };
}

/** The level by her choice, else by the rules, as if nobody had more reach than another. */
function levelOf({ chosen, matches, signals }: QueuedPost, known: boolean, rules: readonly LevelRule[]): number {
  const kinds = matches.map(({ kind }) => kind);
  const heard = signals.map(({ kind }) => kind);
  return chosen ?? proposeLevel({ kinds, signals: heard, influential: false, known, velocity: null }, rules).level;
}

/** Who says it, in the sentences of the regret: hers when it is in any of them. */
function speakerIn(text: string, language: string | null, words: readonly Span[]): { speaker: Speaker; said: string } {
  const said = sentencesOf(text).filter((sentence) => words.some((word) => touches(word, sentence)));
  const voices = said.map((span) => text.slice(span.start, span.end));
  const speakers = voices.map((voice) => speakerOf(voice, language));
  // A sentence that names nobody is the voice of the whole post.
  const speaker = (['hers', 'untold'] as const).find((each) => speakers.includes(each)) ?? 'others';
  const whole = speaker === 'untold' ? speakerOf(text, language) : speaker;
  return { speaker: whole, said: voices.join(' ') };
}

interface Heard {
  regret: Signal;
  near: Near;
  speaker: Exclude<Speaker, 'others'>;
}

function unfit(post: QueuedPost, { own, now }: KindnessScene): NoCandidate | null {
  if (post.state === 'done' || post.state === 'muted' || post.chosen === 0) return 'settled';
  if (post.account !== null && own.has(post.account)) return 'own';
  if (post.post.ad) return 'ad';
  return now - writtenAt(post).at >= FRESH ? 'stale' : null;
}

function hear(post: QueuedPost, near: Near, scene: KindnessScene): Heard | NoCandidate {
  const strength = (of: SignalKind): number => post.signals.find(({ kind }) => kind === of)?.strength ?? 0;
  const regret = post.signals.find(({ kind }) => kind === 'regret');
  if (!regret) return 'no-regret';
  // Tears of joy.
  if (strength('praise') > regret.strength) return 'glad';
  if (strength('hostility') > 0) return 'hostile';
  if (post.matches.some(({ kind }) => kind === 'risk' || kind === 'leak')) return 'risk';
  const known = post.account !== null && scene.people.has(post.account);
  if (strength('complaint') > 0 && levelOf(post, known, scene.rules) >= 3) return 'complaint';
  const { speaker, said } = speakerIn(post.post.text, post.language, regret.words);
  if (speaker === 'others') return 'others';
  if (isPast(said)) return 'past';
  if (isSolved(post.post.text)) return 'solved';
  return isDoubtful(post) ? 'doubt' : { regret, near, speaker };
}

function exclusionOf(post: QueuedPost, scene: KindnessScene): Exclusion | null {
  const { account } = post;
  if (scene.drawn.has(post.id) || scene.acts.some(({ postId }) => postId === post.id)) return { why: 'taken' };
  if (account === null) return { why: 'nobody' };
  const person = scene.people.get(account);
  const keys = person ? [...person.accounts, account] : [account];
  const acts = scene.acts.filter((act) => act.account !== null && keys.includes(act.account));
  if (acts.some(({ state }) => state === 'declined')) return { why: 'declined' };
  if (person?.stage === 'rest') return { why: 'rest' };
  const until = restsUntil(acts, scene.cooldown);
  return until !== null && until > scene.now ? { why: 'cooldown', until } : null;
}

/** How much each nearness counts in the order. */
const NEARNESS = { sentence: 1, post: 0.7, brand: 0.5 } as const;
const STRONG = 0.75;

function candidateOf(post: QueuedPost, { regret, near, speaker }: Heard, scene: KindnessScene): Candidate {
  const { at, by } = writtenAt(post);
  const complains = post.signals.some(({ kind }) => kind === 'complaint');
  const freshness = 1 - Math.max(0, scene.now - at) / FRESH;
  const words = regret.words.map(({ start, end }) => post.post.text.slice(start, end));
  const account = post.account ?? '';
  return {
    post: withoutReach(post),
    person: scene.people.get(account)?.id ?? account,
    reasons: [
      { kind: 'regret', strong: regret.strength >= STRONG, words },
      { kind: 'speaker', speaker },
      { kind: 'near', near },
      { kind: 'fresh', until: at + FRESH, by },
      { kind: 'harmless', complains },
    ],
    words: regret.words,
    until: at + FRESH,
    score: regret.strength * NEARNESS[near.how] * freshness * (complains ? 0.5 : 1),
  };
}

/** One post looked at by itself. */
export function judgeKindness(post: QueuedPost, scene: KindnessScene): Verdict {
  const none = unfit(post, scene);
  if (none) return { kind: 'none', why: none };
  const near = nearness(post);
  if (!near) return { kind: 'none', why: 'far' };
  const subject = graveSubject(post);
  const hers = post.signals.some(({ kind }) => kind === 'regret') || concernsHer(post.post.text, post.language);
  if (subject && hers) return { kind: 'grave', post: withoutReach(post), subject };
  const heard = subject ? 'others' : hear(post, near, scene);
  if (typeof heard === 'string') return { kind: 'none', why: heard };
  const exclusion = exclusionOf(post, scene);
  if (exclusion) return { kind: 'excluded', post: withoutReach(post), exclusion };
  return { kind: 'candidate', candidate: candidateOf(post, heard, scene) };
}

export interface Today {
  /** Those that weigh most first. */
  candidates: Candidate[];
  grave: { post: QueuedPost; subject: GraveSubject }[];
  excluded: { post: QueuedPost; exclusion: Exclusion }[];
}

/** All of a day; of two posts of one person the first in order is the candidate, so that writing more is no better chance. */
export function kindnessToday(posts: readonly QueuedPost[], scene: KindnessScene): Today {
  const today: Today = { candidates: [], grave: [], excluded: [] };
  const candidates: Candidate[] = [];
  for (const post of posts) {
    const verdict = judgeKindness(post, scene);
    if (verdict.kind === 'candidate') candidates.push(verdict.candidate);
    else if (verdict.kind === 'grave') today.grave.push(verdict);
    else if (verdict.kind === 'excluded') today.excluded.push(verdict);
  }
  const met = new Set<string>();
  for (const candidate of candidates.sort((a, b) => b.score - a.score || (a.post.id < b.post.id ? -1 : 1))) {
    if (met.has(candidate.person)) today.excluded.push({ post: candidate.post, exclusion: { why: 'twice' } });
    else today.candidates.push(candidate);
    met.add(candidate.person);
  }
  return today;
}
