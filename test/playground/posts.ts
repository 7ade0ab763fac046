/** The endless feed of Pintagram+: the post of any index, always the same, with what is true of it by construction. */
import { type Say, SLOTS, type Truth, truthOf } from './corpus.ts';
import { ADS, ENGLISH, ENGLISH_COMMENTS, RIGHT_TO_LEFT } from './corpus-en.ts';
import { FRENCH, FRENCH_COMMENTS } from './corpus-fr.ts';
import { ADVERTISER, PEOPLE, type Person, personOf } from './people.ts';
import { chance, pick, seeded } from './seed.ts';

export { SAMPLE_WATCHES } from './watches.ts';

export interface FeedPost extends Truth {
  /** Lower-case letters and digits; the address is `/p/<id>`. */
  id: string;
  author: Person;
  lang: Person['lang'];
  text: string;
  /** Epoch milliseconds. */
  time: number;
  likes: number;
  replies: number;
  shares: number;
  quoted: FeedPost | null;
  ad: boolean;
}

/** The instant at which the network stands still: the last full minute when it was opened. Only times depend on it. */
export const NOW = Math.floor(Date.now() / 60_000) * 60_000;
/** Index of the post that the editor pages answer. */
export const SAMPLE_POST_INDEX = 1;

const ID_STEP = 7_919;
const ID_START = 60_466_176;

/** The n-th post of the home feed, from 0, newest first. Same index, same post. */
export function postAt(index: number): FeedPost {
  return makePost(index, true);
}

/** The post or comment of an id; null when nothing bears it. */
export function postOf(id: string): FeedPost | null {
  const [, stem, comment] = /^(z[0-9a-y]+)(?:z([0-9]+))?$/.exec(id) ?? [];
  if (!stem) return null;
  const index = indexOf(stem);
  if (!Number.isInteger(index) || index < 0) return null;
  if (comment === undefined) return postAt(index);
  return commentsOf(postAt(index))[Number(comment)] ?? null;
}

/** The comments that stand under a post of the feed, oldest first. */
export function commentsOf(post: FeedPost): FeedPost[] {
  const index = indexOf(post.id);
  return Array.from({ length: Math.min(post.replies, 6) }, (_, n) => {
    const random = seeded(`comment ${index} ${n}`);
    const lang = post.lang === 'fr' ? 'fr' : 'en';
    const author = pick(random, byLang(lang));
    const say = pick(random, lang === 'fr' ? FRENCH_COMMENTS : ENGLISH_COMMENTS);
    const time = Math.min(NOW, post.time + (n + 1) * 240_000 + Math.floor(random() * 60_000));
    return {
      ...fill(say, author, random),
      id: `${post.id}z${n}`,
      time,
      replies: 0,
      shares: 0,
      quoted: null,
      ad: false,
    };
  });
}

/** The posts of a person among the first of the feed, newest first. */
export function postsBy(handle: string, among = 1_500, most = 25): FeedPost[] {
  const found: FeedPost[] = [];
  for (let index = 0; index < among && found.length < most; index++) {
    const post = postAt(index);
    if (post.author.handle === handle) found.push(post);
  }
  return found;
}

/** Base 35, so that the letter z can open an id and part a comment's number from its post's. */
function idOf(index: number): string {
  return `z${(ID_START + index * ID_STEP).toString(35)}`;
}

function indexOf(id: string): number {
  return (Number.parseInt(id.slice(1), 35) - ID_START) / ID_STEP;
}

function makePost(index: number, mayQuote: boolean): FeedPost {
  const random = seeded(`post ${index}`);
  const lang = choose(random);
  const ad = index % 29 === 11;
  const author = ad ? ADVERTISER : (opener(index) ?? pick(random, byLang(lang)));
  const say = ad ? pick(random, ADS) : (OPENING[index]?.[1] ?? pick(random, texts(lang, random)));
  const reach = Math.sqrt(author.followers) * random() * random();
  return {
    ...fill(say, author, random),
    id: idOf(index),
    time: NOW - 45_000 - index * 97_000 - Math.floor(random() * 60_000),
    likes: Math.floor(reach * 24),
    replies: Math.floor(reach / 2) + (index < OPENING.length ? 3 : 0),
    shares: Math.floor(reach * 3),
    // A quoted post is an older one of the same feed, which then quotes nothing in its turn.
    quoted:
      mayQuote && !ad && index >= OPENING.length && chance(random, 0.08)
        ? makePost(index + 20 + Math.floor(random() * 400), false)
        : null,
    ad,
  };
}

function fill(
  say: Say,
  author: Person,
  random: () => number,
): Truth & Pick<FeedPost, 'author' | 'lang' | 'text' | 'likes'> {
  const text = say[2].replace(/\{(\w+)\}/g, (_, slot: string) => pick(random, SLOTS[slot] ?? ['']));
  return { ...truthOf(say), author, lang: author.lang, text, likes: Math.floor(random() * 40) };
}

function choose(random: () => number): Person['lang'] {
  if (chance(random, 0.03)) return chance(random, 0.6) ? 'ar' : 'he';
  return chance(random, 0.6) ? 'fr' : 'en';
}

function texts(lang: Person['lang'], random: () => number): readonly Say[] {
  if (lang === 'ar' || lang === 'he') return RIGHT_TO_LEFT[lang];
  const corpus = lang === 'fr' ? FRENCH : ENGLISH;
  if (chance(random, 0.22)) return corpus.spoken;
  return chance(random, 0.1) ? corpus.decoy : corpus.everyday;
}

const LANGS = ['fr', 'en', 'ar', 'he'] as const;
const SPEAKERS = new Map(LANGS.map((lang) => [lang, PEOPLE.filter((person) => person.lang === lang)]));

function byLang(lang: Person['lang']): readonly Person[] {
  return SPEAKERS.get(lang) ?? PEOPLE;
}

/** The first posts are chosen, so that the first screen of the demo shows each case. */
const OPENING: readonly (readonly [handle: string, say: Say])[] = [
  ['gaspard_luciole', ['', 'regret', 'Plus de café et lundi matin. Qui a autorisé ça ? ☕']],
  [
    'yuna_songe',
    ['brand', 'praise', 'J’ai posé la Lumio sur la table de nuit. Je lis enfin sans réveiller toute la chambre 🌙'],
  ],
  ['the_fern_report', ['', '', 'The fern remains calm. More at eleven.']],
  [
    'le_grincheux_du_4e',
    ['brand', 'complaint', 'Colis ouvert, ampoule cassée, et pas de réponse depuis vendredi. #LumioFail'],
  ],
  ['bold_bertille', ['', '', 'La luminosité de mon téléphone à 3 h du matin devrait être jugée par un tribunal.']],
  [
    'maelle_tartine',
    ['territory', 'regret', 'Ma tartine est tombée du côté beurré. Sur le tapis. Neuf. Je m’assois deux minutes.'],
  ],
  ['lottie_fable', ['brand product', 'question', 'Can you run two Lumio Mini from one plug? Asking before Saturday.']],
];

function opener(index: number): Person | null {
  return personOf(OPENING[index]?.[0] ?? '');
}
