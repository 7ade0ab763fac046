/** Signs about an account in words: what there is to look at, one by one, and what speaks for a person. Never a verdict. */
import type { Authenticity, CounterKind, Doubt, SignKind } from './authenticity.ts';

const DOUBT_WORDS = {
  weak: 'doubtWeak',
  look: 'doubtLook',
  strong: 'doubtStrong',
} as const satisfies Record<Exclude<Doubt, 'none'>, string>;
const SIGN_WORDS = {
  'handle-shape': 'signHandle',
  'empty-bio': 'signEmptyBio',
  'spam-bio': 'signSpamBio',
  'default-picture': 'signFaceless',
  'follows-many': 'signFollows',
  'new-and-busy': 'signNewBusy',
  'same-words': 'signSameWords',
} as const satisfies Record<SignKind, string>;
const COUNTER_WORDS = {
  verified: 'counterVerified',
  relation: 'counterRelation',
  answered: 'counterAnswered',
} as const satisfies Record<CounterKind, string>;

type Words<T> = T[keyof T];
type DoubtWord =
  | Words<typeof DOUBT_WORDS>
  | Words<typeof SIGN_WORDS>
  | Words<typeof COUNTER_WORDS>
  | 'signBullet'
  | 'counterBullet';

/** Gives the text of a key, with what fills its gap. */
type Say = (key: DoubtWord, ...values: string[]) => string;

/** How much there is to look at, each sign, what speaks for a person; nothing where there is no sign worth a word. */
export function doubtWords(
  { doubt, signs, counters }: Authenticity,
  say: Say,
  number: (value: number) => string,
): string[] {
  if (doubt === 'none') return [];
  return [
    say(DOUBT_WORDS[doubt]),
    ...signs.map(({ kind, count }) => say('signBullet', say(SIGN_WORDS[kind], number(count ?? 0)))),
    ...counters.map((kind) => say('counterBullet', say(COUNTER_WORDS[kind]))),
  ];
}
