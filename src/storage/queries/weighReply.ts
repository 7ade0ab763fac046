/** What the guards are told of the place where a text is about to be said, read in a few indexed steps. */
import { wrongAccount } from '../../core/brand.ts';
import type { Campaign } from '../../core/campaign.ts';
import type { Charter } from '../../core/charter.ts';
import { AROUND_MS } from '../../core/guards/alreadySaid.ts';
import { checkReply } from '../../core/guards/check.ts';
import type { GuardScene } from '../../core/guards/scene.ts';
import type { Warning } from '../../core/guards/warning.ts';
import type { Limit } from '../../core/length/limit.ts';
import type { Scene } from '../../core/messages.ts';
import { type Personal, personalOf } from '../../core/personal/personal.ts';
import { type Account, accountKey, authorOf } from '../../core/post.ts';
import type { Flag, Judgement, QueuedPost } from '../../core/queue.ts';
import { db } from '../db.ts';
import { JUDGING, readJudge } from '../judge.ts';
import { isReadable, readable } from '../shapes.ts';
import { listBrands } from './brands.ts';
import { exchangesWith } from './exchanges.ts';
import { queuedPost } from './queue.ts';
import { replyById } from './replies.ts';
import { saidBefore } from './saidBefore.ts';
import { readSettings } from './settings.ts';

export interface GuardAsk {
  text: string;
  /** Null: none of her replies. */
  replyId: string | null;
  scene: Scene;
  /** Of the scene's post, where the page flags it. */
  flag: Flag | null;
  /** Handle of the account signed in; null: the page does not tell. */
  self: string | null;
  /** Address of the post whose page it is; null: a list of posts, or none. */
  thread: string | null;
  /** How long a text may be there; null: not known. */
  limit: Limit | null;
}

/** Posts of a thread in front of her were seen this long ago at most, in ms. */
const RECENT = 3_600_000;
/** More posts than that are not looked at for what a thread is about. */
const MOST_SEEN = 300;

type Heard = Pick<QueuedPost, 'matches'> & Pick<Judgement, 'brands' | 'language' | 'signals' | 'level'>;

/** The answered post as it is kept, else as it would be. */
async function heardOf({ scene, flag }: GuardAsk, now: number): Promise<Heard | null> {
  const post = flag?.post ?? scene.post;
  if (!post) return null;
  const kept = await queuedPost(post.id);
  if (kept) return kept;
  const { judge } = await db.transaction('r', [...JUDGING], async () => readJudge());
  const met = flag ?? { post, matches: [], influence: null, url: scene.url };
  return { matches: met.matches, ...judge(met, false, null, now) };
}

/** Flagged posts seen on this page just now: what its thread is about. */
async function postsAround({ scene, thread }: GuardAsk, now: number): Promise<QueuedPost[]> {
  if (thread === null) return [];
  const range = db.posts.where('[seenAt+id]').between([now - RECENT, ''], [Infinity, '']);
  const seen = readable('posts', await range.reverse().limit(MOST_SEEN).toArray());
  return seen.filter(({ url, post }) => url === scene.url || post.permalink === thread);
}

async function charterOf(brands: readonly string[]): Promise<Charter | null> {
  const rows = readable('charters', await db.charters.bulkGet([...brands, '*']));
  return (
    brands.map((id) => rows.find((row) => row.id === id)).find(Boolean) ?? rows.find(({ id }) => id === '*') ?? null
  );
}

async function secretsAt(now: number): Promise<Campaign[]> {
  const rows = readable('campaigns', await db.campaigns.toArray());
  return rows.filter(({ embargoUntil }) => embargoUntil !== null && embargoUntil > now);
}

type Her = Pick<GuardScene, 'name' | 'handle' | 'names' | 'address' | 'tags' | 'lastSaid' | 'communities'>;

/** Whom it is said to, and the id of the person when she is saved. */
async function herOf(account: Account | null): Promise<Her & { personId: string | null }> {
  const known = account && (await db.accounts.get(accountKey(account.network, account.handle)));
  const found = isReadable('accounts', known) ? await db.people.get(known.personId) : undefined;
  const person = isReadable('people', found) ? found : null;
  const names = [person?.name, account?.name].filter((name): name is string => Boolean(name));
  const communities = person ? readable('communities', await db.communities.bulkGet(person.communities)) : [];
  const [last] = person ? await exchangesWith(person.id, 1) : [];
  return {
    personId: person?.id ?? null,
    name: names[0] ?? null,
    handle: account?.handle ?? null,
    names,
    address: person?.address ?? null,
    tags: person?.tags ?? [],
    lastSaid: last?.text ?? null,
    communities,
  };
}

async function guardScene(ask: GuardAsk): Promise<GuardScene> {
  const now = Date.now();
  const { text, scene, flag, self } = ask;
  const post = flag?.post ?? scene.post;
  const addressee = (post && authorOf(post)) ?? scene.account;
  const account = addressee && accountKey(addressee.network, addressee.handle);
  const [{ personId, ...her }, heard, around, spaces, settings, secrets, reply] = await Promise.all([
    herOf(addressee),
    heardOf(ask, now),
    postsAround(ask, now),
    listBrands(),
    readSettings(),
    secretsAt(now),
    ask.replyId === null ? null : replyById(ask.replyId),
  ]);
  const names = [...her.names, her.handle ?? ''];
  const thread = ask.thread ?? post?.permalink ?? null;
  const said = await saidBefore(text, { personId, account, thread, names }, now - AROUND_MS);
  const concerned = heard?.brands ?? [];
  const seen = [...(heard ? [heard] : []), ...around];
  const own = spaces.filter(({ id }) => concerned.includes(id)).map(({ name }) => name);
  return {
    ...her,
    now,
    network: scene.network,
    limit: ask.limit,
    post: post && {
      text: post.text,
      lang: heard?.language ?? post.lang,
      level: heard?.level ?? 0,
      kinds: seen.flatMap(({ matches }) => matches.map(({ kind }) => kind)),
      signals: seen.flatMap(({ signals }) => signals.map(({ kind }) => kind)),
    },
    said,
    reply,
    secrets,
    charter: await charterOf(concerned),
    brands: own.length > 0 ? own : [settings.brand].filter(Boolean),
    wrong: self && heard ? wrongAccount(accountKey(scene.network, self), concerned, spaces) : null,
    self,
  };
}

/** What speaks against a text where it is about to be said, and what of it is hers. */
export async function weighReply(ask: GuardAsk): Promise<{ warnings: Warning[]; personal: Personal }> {
  const scene = await guardScene(ask);
  return { warnings: checkReply(ask.text, scene), personal: personalOf(ask.text, scene) };
}
