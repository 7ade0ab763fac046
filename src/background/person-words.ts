/** What the page shows of a person, in words: made here, so that pages need not carry them. */
import { doubtWords } from '../core/doubt-words.ts';
import type { Influence, InfluenceReason } from '../core/influence.ts';
import type { Ask, PageCard, PersonSheet, Requests } from '../core/messages.ts';
import type { Exchange, PersonCard, Stage } from '../core/person.ts';
import { type Account, accountKey } from '../core/post.ts';
import { formatDay, formatNumber, t, tn, type WordKey } from '../platform/i18n.ts';
import { authenticityOf, personCard } from '../storage/queries/index.ts';
import { networkNamer } from './names.ts';

export const STAGE_WORDS: Record<Stage, WordKey> = {
  met: 'barStageMet',
  talking: 'barStageTalking',
  regular: 'barStageRegular',
  ambassador: 'barStageAmbassador',
  rest: 'barStageRest',
};

/** As much of a note or a reply as one line bears, in characters. */
const QUOTE_LENGTH = 60;

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > QUOTE_LENGTH ? `${letters.slice(0, QUOTE_LENGTH).join('').trimEnd()}…` : letters.join('');
}

const saidWords = ({ at, text }: Exchange): string => t('barSaid', formatDay(at), shortened(text));

/** A saved person at a glance, most useful first: stage, what we last said, last note, tags. */
export function cardInWords({ person, lastNote, lastExchange }: PersonCard): PageCard {
  const who = [
    t(STAGE_WORDS[person.stage]),
    lastExchange && saidWords(lastExchange),
    lastNote && t('barNoted', shortened(lastNote.text)),
    person.tags.join(', '),
  ];
  return { name: person.name, who: who.filter((words): words is string => Boolean(words)), tags: person.tags };
}

function worthWords(reason: InfluenceReason): string {
  if (reason.kind === 'verified') return t('barVerified');
  return reason.kind === 'reach' ? tn('barReach', reason.followers) : tn('barEngagement', reason.interactions);
}

export const influenceWords = (influence: Influence | null): string[] => (influence?.reasons ?? []).map(worthWords);

/** Followers, following and posts that the page showed. */
function countWords({ followers, following, posts }: Account): string {
  const words = [
    followers !== null && tn('barReach', followers),
    following !== null && t('barFollowing', formatNumber(following)),
    posts !== null && tn('barPosts', posts),
  ];
  return words.filter(Boolean).join(' · ');
}

async function handlesOf({ handle, network }: Account, card: PersonCard | null): Promise<string> {
  const accounts = card?.accounts.length ? card.accounts : [{ handle, network }];
  const nameOf = await networkNamer();
  return accounts.map((account) => `@${account.handle} · ${nameOf(account.network)}`).join(', ');
}

function initials(name: string): string {
  const words = name.split(/\s+/).map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '');
  return words.filter(Boolean).slice(0, 2).join('').toUpperCase();
}

/** Everything kept of somebody and shown by the page; rows without words are left out. */
export async function personSheet({ account, influence }: Ask<Requests, 'person.sheet'>): Promise<PersonSheet> {
  const card = await personCard(accountKey(account.network, account.handle));
  const doubt = doubtWords(await authenticityOf(account), t, formatNumber);
  const { person, lastNote, lastExchange, exchanges } = card ?? {};
  const rows: [string, string | undefined | null][] = [
    [t('barCardRelation'), exchanges ? tn('barExchanges', exchanges) : null],
    [t('barCardSaid'), lastExchange && saidWords(lastExchange)],
    [t('barCardNote'), lastNote?.text],
    [t('barCardTags'), person?.tags.join(', ')],
    [t('barCardMet'), person && formatDay(person.createdAt)],
    [t('barCardInfluence'), influenceWords(influence).join(', ')],
    [t('barCardSeen'), countWords(account)],
    [t('barCardBio'), account.bio],
    [t('barCardSigns'), doubt.join('\n')],
  ];
  return {
    initials: initials(person?.name || account.name || account.handle),
    stage: person ? t(STAGE_WORDS[person.stage]) : t('barUnknown'),
    handles: await handlesOf(account, card),
    rows: rows.filter((row): row is [string, string] => Boolean(row[1])),
    personId: person?.id ?? null,
    doubtful: doubt.length > 0,
  };
}
