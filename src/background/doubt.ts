/** Signs about an account in words: what there is to look at, one by one, and what speaks for a person. Never a verdict. */
import type { Authenticity, CounterKind, Doubt, SignKind } from '../core/authenticity.ts';
import { formatNumber, t, type WordKey } from '../platform/i18n.ts';

const DOUBT_WORDS: Record<Exclude<Doubt, 'none'>, WordKey> = {
  weak: 'doubtWeak',
  look: 'doubtLook',
  strong: 'doubtStrong',
};
const SIGN_WORDS: Record<SignKind, WordKey> = {
  'handle-shape': 'signHandle',
  'empty-bio': 'signEmptyBio',
  'spam-bio': 'signSpamBio',
  'default-picture': 'signFaceless',
  'follows-many': 'signFollows',
  'new-and-busy': 'signNewBusy',
  'same-words': 'signSameWords',
};
const COUNTER_WORDS: Record<CounterKind, WordKey> = {
  verified: 'counterVerified',
  relation: 'counterRelation',
  answered: 'counterAnswered',
};

/** How much there is to look at, each sign, what speaks for a person; nothing where there is no sign worth a word. */
export function doubtWords({ doubt, signs, counters }: Authenticity): string[] {
  if (doubt === 'none') return [];
  return [
    t(DOUBT_WORDS[doubt]),
    ...signs.map(({ kind, count }) => t('signBullet', t(SIGN_WORDS[kind], formatNumber(count ?? 0)))),
    ...counters.map((kind) => t('counterBullet', t(COUNTER_WORDS[kind]))),
  ];
}
