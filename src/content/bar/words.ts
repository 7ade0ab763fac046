/** The bar's sentences: why a post is flagged, who wrote it, what we last said to her. */
import type { Influence, InfluenceReason } from '../../core/influence.ts';
import type { Exchange, PersonCard, Stage } from '../../core/person.ts';
import type { Account } from '../../core/post.ts';
import type { ShownKind, ShownMatch } from '../../core/watch.ts';
import { formatDay, formatNumber, t, tn, type WordKey } from '../../platform/i18n.ts';

const KIND_WORDS: Record<ShownKind, WordKey> = {
  brand: 'barKindBrand',
  product: 'barKindProduct',
  person: 'barKindPerson',
  risk: 'barKindRisk',
  campaign: 'barKindCampaign',
  competitor: 'barKindCompetitor',
  territory: 'barKindTerritory',
};

const STAGE_WORDS: Record<Stage, WordKey> = {
  met: 'barStageMet',
  talking: 'barStageTalking',
  regular: 'barStageRegular',
  ambassador: 'barStageAmbassador',
  rest: 'barStageRest',
};

/** As much of a note or a reply as one line bears, in characters. */
const QUOTE_LENGTH = 60;

export function kindWord(kind: ShownKind): string {
  return t(KIND_WORDS[kind]);
}

export function stageWord(stage: Stage): string {
  return t(STAGE_WORDS[stage]);
}

/** One reason per watch term, in the order met: kind and term. */
export function whyWords(matches: readonly ShownMatch[]): string[] {
  return [...new Set(matches.map(({ kind, term }) => t('barWhy', kindWord(kind), term)))];
}

function reasonWords(reason: InfluenceReason): string {
  if (reason.kind === 'verified') return t('barVerified');
  if (reason.kind === 'reach') return tn('barReach', reason.followers);
  return tn('barEngagement', reason.interactions);
}

export function influenceWords(influence: Influence | null): string[] {
  return influence?.reasons.map(reasonWords) ?? [];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > QUOTE_LENGTH ? `${letters.slice(0, QUOTE_LENGTH).join('').trimEnd()}…` : line;
}

export function lastExchangeWords({ at, text }: Exchange): string {
  return t('barSaid', formatDay(at), shortened(text));
}

/** What is kept of a saved person, most useful first: what we last said, last note, tags. */
export function knownWords(card: PersonCard): string[] {
  const { person, lastNote, lastExchange } = card;
  const words = [stageWord(person.stage)];
  if (lastExchange) words.push(lastExchangeWords(lastExchange));
  if (lastNote) words.push(t('barNoted', shortened(lastNote.text)));
  if (person.tags.length > 0) words.push(person.tags.join(', '));
  return words;
}

/** Her name as we know it, else as the page shows it. */
export function nameOf(account: Account | null, card: PersonCard | null): string {
  return card?.person.name || account?.name || (account ? `@${account.handle}` : t('barSomeone'));
}

/** Followers, following and posts that the page showed, each in words. */
export function countWords({ followers, following, posts }: Account): string[] {
  const words: string[] = [];
  if (followers !== null) words.push(tn('barReach', followers));
  if (following !== null) words.push(t('barFollowing', formatNumber(following)));
  if (posts !== null) words.push(tn('barPosts', posts));
  return words;
}
