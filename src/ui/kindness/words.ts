/** Words of acts of kindness: reasons, exclusions, grave subjects, states, asks, money. */
import type { KindnessState } from '../../core/gesture.ts';
import type { AskKind } from '../../core/kindness/asks.ts';
import type { Exclusion, Reason } from '../../core/kindness/candidates.ts';
import type { Fitting } from '../../core/kindness/fit.ts';
import type { GraveSubject } from '../../core/kindness/grave.ts';
import { formatDay, language, t, type WordKey } from '../../platform/i18n.ts';

export const STATE_WORDS: Record<KindnessState, WordKey> = {
  proposed: 'kindStateProposed',
  drawn: 'kindStateDrawn',
  offered: 'kindStateOffered',
  accepted: 'kindStateAccepted',
  done: 'kindStateDone',
  declined: 'kindStateDeclined',
  dropped: 'kindStateDropped',
};

export const GRAVE_WORDS: Record<GraveSubject, WordKey> = {
  grief: 'kindGrief',
  illness: 'kindIllness',
  minors: 'kindMinors',
  violence: 'kindViolence',
  precarity: 'kindPrecarity',
  other: 'kindGrave',
};

export const ASK_WORDS: Record<AskKind, WordKey> = {
  link: 'kindAskLink',
  hashtag: 'kindAskHashtag',
  code: 'kindAskCode',
  offer: 'kindAskOffer',
  share: 'kindAskShare',
  follow: 'kindAskFollow',
  review: 'kindAskReview',
  return: 'kindAskReturn',
  reminder: 'kindAskReminder',
  brand: 'kindAskBrand',
};

const EXCLUDED_WORDS: Record<Exclude<Exclusion['why'], 'cooldown'>, WordKey> = {
  declined: 'kindDeclinedBefore',
  rest: 'kindRests',
  nobody: 'kindNobody',
  taken: 'kindTaken',
  twice: 'kindTwice',
};

export function exclusionWords(exclusion: Exclusion): string {
  return exclusion.why === 'cooldown'
    ? t('kindCooldown', formatDay(exclusion.until))
    : t(EXCLUDED_WORDS[exclusion.why]);
}

function amountIn(unit: 'hour' | 'minute' | 'day', amount: number): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** Whole hours that are left, minutes within the last one. */
export function leftWords(until: number, now: number): string {
  const left = Math.max(0, until - now);
  const hours = Math.floor(left / 3_600_000);
  return hours > 0 ? amountIn('hour', hours) : amountIn('minute', Math.floor(left / 60_000));
}

export const daysWords = (days: number): string => amountIn('day', days);

const NEAR_WORDS = { sentence: 'kindNearSentence', post: 'kindNearPost', brand: 'kindNearBrand' } as const;

/** Words of a regret that are told apart, at most. */
const SAID = 3;

export function reasonWords(reason: Reason, now: number): string {
  if (reason.kind === 'regret') {
    return t(reason.strong ? 'kindRegretStrong' : 'kindRegretLight', reason.words.slice(0, SAID).join(', '));
  }
  if (reason.kind === 'speaker') return t(reason.speaker === 'hers' ? 'kindHers' : 'kindUntold');
  if (reason.kind === 'near') return t(NEAR_WORDS[reason.near.how], reason.near.term);
  if (reason.kind === 'fresh') {
    return t(reason.by === 'post' ? 'kindFresh' : 'kindFreshSeen', leftWords(reason.until, now));
  }
  return t(reason.complains ? 'kindComplains' : 'kindHarmless');
}

/** Why this gesture. `nameOf`: a watch's name by its id. */
export function fittingWords({ occasion, watchId }: Fitting, nameOf: (watchId: string) => string): string {
  const because = [
    occasion && t('kindBecauseOccasion', occasion),
    watchId && t('kindBecauseWatch', nameOf(watchId)),
  ].filter(Boolean);
  return because.length > 0 ? because.join(', ') : t('kindBecauseAny');
}

export function money(amount: number, currency: string): string {
  const whole = Number.isInteger(amount) ? 0 : 2;
  const format = { style: 'currency', currency, minimumFractionDigits: whole, maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(language(), format).format(amount);
}
