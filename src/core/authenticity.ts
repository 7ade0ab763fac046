/**
 * Signs that nobody may stand behind an account, each with its reason, weighed against what speaks for a person. They
 * are to be looked at one by one and are never a verdict.
 */
import type { Stage } from './person.ts';
import type { Account } from './post.ts';

export const SIGNS = [
  'handle-shape',
  'empty-bio',
  'spam-bio',
  'default-picture',
  'follows-many',
  'new-and-busy',
  'same-words',
] as const;
export type SignKind = (typeof SIGNS)[number];

/** `count`: what the sign is about, where it counts something: accounts followed per follower, handles, posts. */
export interface Sign {
  kind: SignKind;
  weight: number;
  count: number | null;
}

export const COUNTERS = ['verified', 'relation', 'answered'] as const;
export type CounterKind = (typeof COUNTERS)[number];

/** What is known of an account beside what its page shows. */
export interface Evidence {
  account: Account;
  /** The site's own picture stands in the place of one; null: not shown. */
  faceless: boolean | null;
  /** When the account was made, epoch ms; null: not shown. */
  joinedAt: number | null;
  /** Other handles under which her very words were met. */
  echoes: number;
  stage: Stage | null;
  /** Exchanges with her. */
  exchanges: number;
  /** She was said to be a real person. */
  trusted: boolean;
}

/** `none`: nothing worth a word; `weak`, `look`, `strong`: how much there is to look at. */
export type Doubt = 'none' | 'weak' | 'look' | 'strong';

export interface Authenticity {
  doubt: Doubt;
  signs: Sign[];
  counters: CounterKind[];
}

/** How much each sign counts: 1 at first, less each time a person who bore it turned out to be real. */
export type Trust = Partial<Record<SignKind, number>>;

const WEIGHTS: Record<SignKind, number> = {
  'handle-shape': 1,
  'empty-bio': 0.5,
  'spam-bio': 2,
  'default-picture': 1,
  'follows-many': 1.5,
  'new-and-busy': 1.5,
  'same-words': 2,
};
const COUNTER_WEIGHTS: Record<CounterKind, number> = { verified: 3, relation: 3, answered: 2 };

const DAY = 24 * 3_600_000;
const NEW = 30 * DAY;
const BUSY = 500;
const FOLLOWS_MANY = 500;
const FOLLOWS_PER_FOLLOWER = 10;
/** Two people may say the same by chance. */
const SAME_WORDS = 3;

const SPAM =
  /\b(?:follow ?(?:back|4 ?follow)|f4f|l4l|dm (?:me )?(?:for|to) (?:promo|collab|invest\w*)|click (?:the|my) link|link in bio|crypto\w*|forex|binary options?|casino|free followers|buy followers|abonn[ée]s gratuits|gagne[rz]? de l.argent|investi\w+ rentable|revenus? passifs?|sugar ?(?:dad|mum|mom)\w*|onlyfans|t\.me\/\S+|wa\.me\/\S+)/i;
const ORGANISATION =
  /\b(?:official|officiel(?:le)?|compte officiel|magazine|journal|newspaper|m[ée]dia|radio|tv|association|fondation|foundation|university|universit[ée]|mairie|ville de|city of|minist[èe]re|ministry|department|museum|mus[ée]e|shop|store|boutique|restaurant|brand|club|team|équipe|festival|agency|agence|inc|ltd|sarl|gmbh|customer (?:care|service)|service client|support)\b/i;

/** A tail of six digits, or letters and digits that change places more often than a name does. */
function hasOddHandle(handle: string): boolean {
  const name = handle.split('@')[0] ?? '';
  if (/\d{6,}$/.test(name)) return true;
  const turns = name.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  if (turns >= 4) return true;
  const letters = name.replace(/[^a-z]/gi, '');
  return letters.length >= 9 && /[bcdfghjklmnpqrstvwxz]{6,}/i.test(letters);
}

function signsOf({ account, faceless, joinedAt, echoes }: Evidence, now: number): [SignKind, number | null][] {
  const { handle, bio, followers, following, posts } = account;
  const signs: [SignKind, number | null][] = [];
  if (hasOddHandle(handle)) signs.push(['handle-shape', null]);
  // Only a profile shows counts, and there an absent bio is an empty one.
  if (followers !== null && following !== null && !bio) signs.push(['empty-bio', null]);
  if (bio && SPAM.test(bio)) signs.push(['spam-bio', null]);
  if (faceless) signs.push(['default-picture', null]);
  if (followers !== null && following !== null && following >= FOLLOWS_MANY) {
    const ratio = following / Math.max(1, followers);
    if (ratio >= FOLLOWS_PER_FOLLOWER) signs.push(['follows-many', Math.round(ratio)]);
  }
  if (joinedAt !== null && now - joinedAt < NEW && (posts ?? 0) >= BUSY) signs.push(['new-and-busy', posts]);
  if (echoes >= SAME_WORDS) signs.push(['same-words', echoes]);
  return signs;
}

function countersOf({ account, stage, exchanges }: Evidence): CounterKind[] {
  const counters: CounterKind[] = [];
  if (account.verified) counters.push('verified');
  if (stage !== null && stage !== 'met') counters.push('relation');
  if (exchanges > 0) counters.push('answered');
  return counters;
}

function doubtOf(signs: readonly Sign[], counters: readonly CounterKind[]): Doubt {
  const against = counters.reduce((sum, kind) => sum + COUNTER_WEIGHTS[kind], 0);
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0) - against;
  if (weight < 0.9) return 'none';
  // One sign alone, whatever it weighs, is a chance.
  if (weight < 2 || signs.length < 2) return 'weak';
  return weight < 4 ? 'look' : 'strong';
}

/** Whether an account says that an organisation speaks there: the signs are about people. */
export function isOrganisation({ name, bio }: Account): boolean {
  return ORGANISATION.test(name ?? '') || ORGANISATION.test(bio ?? '');
}

/** Weighs what is known of an account. People said to be real, and organisations, raise no doubt. */
export function weighAccount(evidence: Evidence, trust: Trust, now: number): Authenticity {
  if (evidence.trusted || isOrganisation(evidence.account)) return { doubt: 'none', signs: [], counters: [] };
  const signs = signsOf(evidence, now).map(([kind, count]) => ({
    kind,
    weight: WEIGHTS[kind] * (trust[kind] ?? 1),
    count,
  }));
  const counters = countersOf(evidence);
  return { doubt: doubtOf(signs, counters), signs, counters };
}

/** A real person bore these signs: each counts a little less from now on, though never nothing. */
export function learnFrom(trust: Trust, signs: readonly Sign[]): Trust {
  const lessened = signs.map(({ kind }) => [kind, Math.max(0.4, (trust[kind] ?? 1) * 0.85)]);
  return { ...trust, ...Object.fromEntries(lessened) };
}
