/** The variables that Vigie can fill by itself: one table for the engine, the checks and the menu. */
import { foldPlain } from '../fold.ts';

/** What a variable tells of. */
export const NOUNS = [
  'person',
  'account',
  'post',
  'community',
  'brand',
  'campaign',
  'perk',
  'date',
  'clipboard',
  'cm',
  'network',
] as const;
export type Noun = (typeof NOUNS)[number];

/** How nouns are written before a dot, besides their own name. */
export const NOUN_NAMES: Record<Noun, { en: string; fr: string }> = {
  person: { en: 'person', fr: 'personne' },
  account: { en: 'account', fr: 'compte' },
  post: { en: 'post', fr: 'message' },
  community: { en: 'community', fr: 'communauté' },
  brand: { en: 'brand', fr: 'marque' },
  campaign: { en: 'campaign', fr: 'campagne' },
  perk: { en: 'perk', fr: 'avantage' },
  date: { en: 'date', fr: 'date' },
  clipboard: { en: 'clipboard', fr: 'presse-papiers' },
  cm: { en: 'cm', fr: 'cm' },
  network: { en: 'network', fr: 'réseau' },
};

/**
 * `noun.property`, then its friendly names in English and French, then what else may stand after the noun's dot. A
 * friendly name that somebody may have written for a gap of her own ("time", "link", "subject") is none of Vigie's.
 */
const TABLE = [
  ['person.first_name', 'first name', 'prénom'],
  ['person.name', 'name', 'nom', 'personne', 'person'],
  ['person.handle', 'handle', 'pseudo'],
  ['person.stage', 'relation', 'relation', 'étape'],
  ['person.tags', 'person tags', 'étiquettes de la personne', 'étiquettes'],
  ['person.last_exchange', 'last exchange', 'dernier échange'],
  ['person.last_words', 'last words', 'derniers mots'],
  ['account.name', 'account name', 'nom du compte', 'nom', 'account', 'compte'],
  ['account.handle', 'account handle', 'pseudo du compte', 'pseudo'],
  ['account.bio', 'account bio', 'bio du compte'],
  ['account.followers', 'account followers', 'abonnés du compte', 'abonnés'],
  ['account.link', 'account link', 'lien du compte', 'lien'],
  ['post.text', 'post text', 'texte du message', 'texte', 'post', 'message'],
  ['post.subject', 'post subject', 'sujet du message', 'sujet'],
  ['post.link', 'post link', 'lien du message', 'lien'],
  ['post.date', 'post date', 'date du message'],
  ['community.name', 'community', 'communauté', 'nom'],
  ['community.about', 'community about', 'propos de la communauté', 'propos'],
  ['community.word', 'community word', 'mot de la communauté', 'mot'],
  ['community.joke', 'community joke', 'clin d’œil', 'clin', 'blague'],
  ['community.ritual', 'community ritual', 'rituel de la communauté', 'rituel'],
  ['community.code', 'community code', 'code de la communauté'],
  ['community.elder', 'community elder', 'figure de la communauté', 'figure'],
  ['brand.name', 'brand', 'marque', 'nom'],
  ['brand.signature', 'signature', 'signature'],
  ['campaign.name', 'campaign', 'campagne', 'nom'],
  ['campaign.message', 'campaign message', 'message de la campagne'],
  ['campaign.hashtag', 'campaign hashtag', 'mot-dièse de la campagne', 'mot-dièse'],
  ['campaign.link', 'campaign link', 'lien de la campagne', 'lien'],
  ['campaign.starts', 'campaign start', 'début de la campagne', 'début'],
  ['campaign.ends', 'campaign end', 'fin de la campagne', 'fin'],
  ['perk.name', 'perk', 'avantage', 'nom'],
  ['perk.text', 'perk text', 'texte de l’avantage', 'texte'],
  ['perk.code', 'perk code', 'code de l’avantage'],
  ['perk.link', 'perk link', 'lien de l’avantage', 'lien'],
  ['perk.until', 'perk end', 'fin de l’avantage', 'fin'],
  ['date.today', 'date', 'date', 'aujourd’hui'],
  ['date.tomorrow', 'date of tomorrow', 'date de demain', 'demain'],
  ['date.weekday', 'weekday', 'jour de la semaine', 'jour'],
  ['date.time', 'time now', 'heure actuelle', 'heure'],
  ['clipboard.text', 'clipboard', 'presse-papiers'],
  ['cm.name', 'my name', 'mon nom', 'cm'],
  ['network.name', 'network', 'réseau', 'nom'],
] as const satisfies readonly (readonly [`${Noun}.${string}`, string, string, ...string[]])[];

export type VariableId = (typeof TABLE)[number][0];

export interface VariableNames {
  id: VariableId;
  noun: Noun;
  /** By which she writes it, and finds it in the menu. */
  en: string;
  fr: string;
}

export const VARIABLES: readonly VariableNames[] = TABLE.map(([id, en, fr]) => ({ id, noun: nounOf(id), en, fr }));

export function nounOf(id: VariableId): Noun {
  return id.split('.')[0] as Noun;
}

/** One form for all the ways to write a name: case, accents, spaces, `_` and `-` do not count. */
export function nameKey(written: string): string {
  return foldPlain(written).replace(/[\s_-]+/g, '');
}

function dottedNames([id, en, fr, ...more]: readonly [VariableId, string, string, ...string[]]): string[] {
  const noun = nounOf(id);
  const before = [noun, ...Object.values(NOUN_NAMES[noun])];
  // What she is called stands for her whole: "person" is the name, "campaign" the campaign's.
  const bare = more.filter((name) => before.some((other) => nameKey(other) === nameKey(name)));
  const after = [id.slice(noun.length + 1), en, fr, ...more.filter((name) => !bare.includes(name))];
  return [...bare, en, fr, ...before.flatMap((one) => after.map((property) => `${one}.${property}`))];
}

const IDS: ReadonlyMap<string, VariableId> = new Map(
  // The first to take a name has it.
  [...TABLE].reverse().flatMap((row) => dottedNames(row).map((name): [string, VariableId] => [nameKey(name), row[0]])),
);

/** The variable of a written name, such as "prénom" or "personne.prénom"; null: a gap of her own. */
export function variableOf(written: string): VariableId | null {
  return IDS.get(nameKey(written)) ?? null;
}

const NOUN_KEYS: ReadonlyMap<string, Noun> = new Map(
  NOUNS.flatMap((noun) => [noun, ...Object.values(NOUN_NAMES[noun])].map((name) => [nameKey(name), noun])),
);

/** The noun that stands before the dot of a written name. */
export function nounNamed(written: string): Noun | null {
  return NOUN_KEYS.get(nameKey(written)) ?? null;
}
