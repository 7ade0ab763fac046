/** What stands for each variable, computed when it is asked for. */
import { Drop } from 'liquidjs';
import { foldPlain } from '../fold.ts';
import { firstNameOf } from '../name.ts';
import type { Stage } from '../person.ts';
import { Day } from './day.ts';
import type { Facts } from './facts.ts';
import type { Subjects } from './subjects.ts';
import { nounOf, type VariableId } from './variables.ts';

export interface Known extends Omit<Subjects, 'options'> {
  facts: Facts;
  /** Of the text. */
  lang: string;
  /** One of a list, the same in preview and insertion. */
  oneOf: (list: readonly string[]) => string | undefined;
}

const STAGE_NAMES: Record<Stage, { en: string; fr: string }> = {
  met: { en: 'met', fr: 'rencontre' },
  talking: { en: 'talking', fr: 'en conversation' },
  regular: { en: 'regular', fr: 'fidèle' },
  ambassador: { en: 'ambassador', fr: 'ambassadeur' },
  rest: { en: 'resting', fr: 'au repos' },
};

/** A stage of the relation: equal to its id and to its name in either language. */
export class StageName extends Drop {
  constructor(
    readonly stage: Stage,
    readonly lang: string,
  ) {
    super();
  }
  equals(other: unknown): boolean {
    const { en, fr } = STAGE_NAMES[this.stage];
    return [this.stage, en, fr].some((name) => foldPlain(name) === foldPlain(String(other)));
  }
  gt(): boolean {
    return false;
  }
  geq(other: unknown): boolean {
    return this.equals(other);
  }
  lt(): boolean {
    return false;
  }
  leq(other: unknown): boolean {
    return this.equals(other);
  }
  override valueOf(): string {
    return this.stage;
  }
  get words(): string {
    return STAGE_NAMES[this.stage][this.lang === 'fr' ? 'fr' : 'en'];
  }
}

/** A word of a community comes with its meaning after a colon. */
const wordAlone = (entry: string | undefined): string | undefined => entry?.split(/\s*:/)[0];

const day = (at: number | null | undefined): Day | null => (at === null || at === undefined ? null : new Day(at));

const timeFormat = (lang: string, options: Intl.DateTimeFormatOptions, at: number): string =>
  new Intl.DateTimeFormat(lang, options).format(at);

const TOMORROW = 24 * 3_600_000;

function nameOf({ scene, person }: Facts): string | null {
  return scene.account?.name ?? scene.post?.author ?? person?.name ?? null;
}

function handleOf({ scene }: Facts): string | undefined {
  return (scene.account?.handle ?? scene.post?.handle)?.replace(/^@/, '');
}

function firstNameIn(name: string | null): string | null {
  return name && firstNameOf(name);
}

/** Its first hashtag stands for the subject of a post that nothing was heard in. */
function subjectOf({ subject, scene }: Facts): string | undefined {
  return subject ?? /#([\p{L}\p{N}_]+)/u.exec(scene.post?.text ?? '')?.[1];
}

const VALUES: Record<VariableId, (known: Known) => unknown> = {
  'person.first_name': ({ facts }) => firstNameIn(nameOf(facts)) ?? firstNameIn(facts.person?.name ?? null),
  'person.name': ({ facts }) => nameOf(facts),
  'person.handle': ({ facts }) => handleOf(facts),
  'person.stage': ({ facts: { person }, lang }) => person && new StageName(person.stage, lang),
  'person.tags': ({ facts: { person } }) => person?.tags,
  'person.last_exchange': ({ facts: { lastExchange } }) => day(lastExchange?.at),
  'person.last_words': ({ facts: { lastExchange } }) => lastExchange?.text,
  'account.name': ({ facts: { scene } }) => scene.account?.name ?? scene.post?.author,
  'account.handle': ({ facts }) => handleOf(facts),
  'account.bio': ({ facts: { scene } }) => scene.account?.bio,
  'account.followers': ({ facts: { scene } }) => scene.account?.followers,
  'account.link': ({ facts: { scene } }) => scene.account?.url,
  'post.text': ({ facts: { scene } }) => scene.post?.text,
  'post.subject': ({ facts }) => subjectOf(facts),
  'post.link': ({ facts: { scene } }) => scene.post?.permalink,
  'post.date': ({ facts: { scene } }) => day(scene.post?.time),
  'community.name': ({ community }) => community?.name,
  'community.about': ({ community }) => community?.about,
  'community.word': ({ community, oneOf }) => wordAlone(community ? oneOf(community.words) : undefined),
  'community.joke': ({ community, oneOf }) => community && oneOf(community.jokes),
  'community.ritual': ({ community, oneOf }) => community && oneOf(community.rituals),
  'community.code': ({ community, oneOf }) => community && oneOf(community.codes),
  'community.elder': ({ community, oneOf }) => community && oneOf(community.elders),
  'brand.name': ({ facts }) => facts.brand,
  'brand.signature': ({ facts }) => facts.charter?.signature,
  'campaign.name': ({ campaign }) => campaign?.name,
  'campaign.message': ({ campaign }) => campaign?.message,
  'campaign.hashtag': ({ campaign }) => campaign?.hashtag,
  'campaign.link': ({ campaign }) => campaign?.link,
  'campaign.starts': ({ campaign }) => day(campaign?.startsAt),
  'campaign.ends': ({ campaign }) => day(campaign?.endsAt),
  'perk.name': ({ perk }) => perk?.name,
  'perk.text': ({ perk }) => perk?.text,
  'perk.code': ({ perk }) => perk?.code,
  'perk.link': ({ perk }) => perk?.link,
  'perk.until': ({ perk }) => day(perk?.until),
  'date.today': ({ facts }) => new Day(facts.now),
  'date.tomorrow': ({ facts }) => new Day(facts.now + TOMORROW),
  'date.weekday': ({ facts, lang }) => timeFormat(lang, { weekday: 'long' }, facts.now),
  'date.time': ({ facts, lang }) => timeFormat(lang, { timeStyle: 'short' }, facts.now),
  // No browser hands it over without being asked: she pastes it into the field that stands for it.
  'clipboard.text': () => null,
  'cm.name': ({ facts }) => facts.cm,
  'network.name': ({ facts }) => facts.networkName,
};

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Null where nothing is known: an empty text is nothing. */
export function knownValue(id: VariableId, known: Known): unknown {
  const value = VALUES[id](known);
  return isBlank(value) || (Array.isArray(value) && value.length === 0) ? null : value;
}

/** True where a variable is about somebody or something that she may choose among several. */
export function chosenNounOf(id: VariableId): 'community' | 'campaign' | 'perk' | null {
  const noun = nounOf(id);
  return noun === 'community' || noun === 'campaign' || noun === 'perk' ? noun : null;
}
