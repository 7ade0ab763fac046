/** What guards have to say, in sentences. */

import type { AdSign } from '../core/guards/adSmell.ts';
import type { Caution, Checked } from '../core/guards/checked.ts';
import type { Gravity, GuardName, Reasons, Warning } from '../core/guards/warning.ts';
import type { Personal } from '../core/personal/personal.ts';
import { formatDay, formatNumber, formatTime, language, languageName, t, tn, type WordKey } from './i18n.ts';
import { additionOf, personalParts } from './personalWords.ts';
import { wrongAccountWords } from './wrongAccountWords.ts';

/** The name of a network as shown, by its id. */
export type NameOf = (network: string) => string;

type Sentences = { [K in GuardName]: (reason: Reasons[K], nameOf: NameOf) => string };

const AD_WORDS: Record<AdSign, WordKey> = {
  boast: 'adBoast',
  slogan: 'adSlogan',
  capitals: 'adCapitals',
  bangs: 'adBangs',
  'brand-twice': 'adBrandTwice',
  'link-and-call': 'adLinkAndCall',
};

const FAULT_WORDS: Record<Reasons['approval']['fault'], WordKey> = {
  withdrawn: 'guardWithdrawn',
  unvalidated: 'guardUnvalidated',
  expired: 'guardExpired',
  changed: 'guardChanged',
};

const quote = (piece: string): string => t('guardQuote', piece);
const list = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
const quotes = (pieces: readonly string[]): string => list(pieces.map(quote));

function lightWords({ about, pieces }: Reasons['light-tone']): string {
  const words = pieces.length > 0 ? quotes(pieces) : null;
  if (about === 'risk') return words ? t('guardLightRiskWords', words) : t('guardLightRisk');
  return words ? t('guardLightGraveWords', words) : t('guardLightGrave');
}

function approvalWords({ fault, postLevel, by, until }: Reasons['approval']): string {
  return t(FAULT_WORDS[fault], postLevel, by, until === null ? '' : formatDay(until));
}

function embargoWords({ campaign, until, pieces }: Reasons['embargo']): string {
  const end = formatTime(until);
  return pieces.length > 0 ? t('guardEmbargoWords', campaign, end, quotes(pieces)) : t('guardEmbargo', campaign, end);
}

const avoidedWords = ({ words }: Reasons['avoided']): string =>
  words.map(({ said, prefer }) => (prefer ? t('guardAvoidedPrefer', said, prefer) : t('guardAvoided', said))).join(' ');

const SENTENCES: Sentences = {
  'said-to-her': ({ same, at, network }, nameOf) =>
    t(same ? 'guardSaidSame' : 'guardSaidLike', formatDay(at), nameOf(network)),
  'said-in-thread': ({ people }) => tn('guardSaidThread', people),
  'said-around': ({ people, networks }, nameOf) => tn('guardSaidAround', people, list(networks.map(nameOf))),
  gap: ({ pieces }) => t('guardGap', quotes(pieces)),
  'handle-as-name': ({ handle }) => t('guardHandle', handle),
  'too-long': ({ count, max }) => tn('guardTooLong', count - max, formatNumber(max)),
  'light-tone': lightWords,
  embargo: embargoWords,
  approval: approvalWords,
  'wrong-account': ({ wrong, self }) => wrongAccountWords(wrong, self),
  language: ({ reply, post }) => t('guardLanguage', languageName(reply), languageName(post)),
  'ad-smell': ({ signs }) => t('guardAd', list(signs.map((sign) => t(AD_WORDS[sign])))),
  avoided: avoidedWords,
  taboo: ({ community, pieces }) => t('guardTaboo', quotes(pieces), community),
  signature: ({ signature }) => t('guardSignature', signature),
  emoji: ({ rule, count }) => (rule === 'none' ? t('guardEmojiNone') : t('guardEmojiOne', formatNumber(count))),
  address: ({ wanted, whose }) => t(whose === 'person' ? 'guardAddressHer' : 'guardAddressCharter', wanted),
};

/** One warning as it is shown. */
function cautionOf(warning: Warning, nameOf: NameOf): Caution {
  const say = SENTENCES[warning.guard] as (reason: Warning, nameOf: NameOf) => string;
  const { guard, level, spans } = warning as { guard: GuardName; level: Gravity; spans: Caution['spans'] };
  return { guard, level, words: say(warning, nameOf), spans };
}

/** All that is said of a text, as it is shown. */
export function checkedOf(weighed: { warnings: readonly Warning[]; personal: Personal }, nameOf: NameOf): Checked {
  const { warnings, personal } = weighed;
  return {
    cautions: warnings.map((warning) => cautionOf(warning, nameOf)),
    personal: personalParts(personal),
    additions: personal.proposals.map(additionOf),
  };
}
