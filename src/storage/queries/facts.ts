/** What is kept of the person, the post and the brand, for a reply that is being rendered. */
import type { BrandSpace } from '../../core/brand.ts';
import type { Charter } from '../../core/charter.ts';
import type { Scene } from '../../core/messages.ts';
import type { Exchange, Person } from '../../core/person.ts';
import { accountKey, authorOf } from '../../core/post.ts';
import type { QueuedPost } from '../../core/queue.ts';
import type { Facts } from '../../core/template/facts.ts';
import { db, type Rows, type TableName } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';
import { exchangesWith } from './exchanges.ts';
import { queuedPost } from './queue.ts';
import { readSettings } from './settings.ts';

/** Of the page: its network as shown, and its language where neither reply nor post says its own. */
export interface Around {
  networkName: string;
  lang: string;
}

async function all<T extends TableName>(table: T): Promise<Rows[T][]> {
  return readable(table, await db.table<unknown>(table).toArray());
}

async function personIn({ account, post }: Scene): Promise<Person | null> {
  const who = account ?? (post && authorOf(post));
  const known = who && (await db.accounts.get(accountKey(who.network, who.handle)));
  const person = isReadable('accounts', known) ? await db.people.get(known.personId) : null;
  return isReadable('people', person) ? person : null;
}

async function lastWith(person: Person | null): Promise<Exchange | null> {
  return (person && (await exchangesWith(person.id, 1))[0]) ?? null;
}

/** What a post was flagged for: her subject rather than the brand's name, which she may not have come to speak of. */
function subjectIn(post: QueuedPost | null): string | null {
  const matches = post?.matches ?? [];
  const match = matches.find(({ kind }) => kind !== 'brand' && kind !== 'leak') ?? matches[0];
  return match && match.kind !== 'leak' ? post?.post.text.slice(match.start, match.end) || match.term : null;
}

/** The one brand that a post is about. */
function brandOf(post: QueuedPost | null, brands: readonly BrandSpace[]): BrandSpace | null {
  const about = brands.filter(({ id }) => post?.brands.includes(id));
  return about.length === 1 ? (about[0] ?? null) : null;
}

const charterOf = (brand: BrandSpace | null, charters: readonly Charter[]): Charter | null =>
  charters.find(({ id }) => id === brand?.id) ?? charters.find(({ id }) => id === '*') ?? null;

export async function factsOf(scene: Scene, { networkName, lang }: Around): Promise<Facts> {
  const person = await personIn(scene);
  const [lastExchange, post, settings] = await Promise.all([
    lastWith(person),
    scene.post && queuedPost(scene.post.id),
    readSettings(),
  ]);
  const [communities, campaigns, perks, charters, brands] = await Promise.all([
    all('communities'),
    all('campaigns'),
    all('perks'),
    all('charters'),
    all('brands'),
  ]);
  const brand = brandOf(post, brands);
  return {
    ...{ scene, networkName, lang, person, lastExchange, communities, campaigns, perks },
    subject: subjectIn(post),
    brand: brand?.name ?? settings.brand,
    charter: charterOf(brand, charters),
    cm: settings.cm,
    now: Date.now(),
  };
}
