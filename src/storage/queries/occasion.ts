/** What is known of the post and the person in front of her, for the replies that fit. */
import type { Occasion } from '../../core/library/suggest.ts';
import type { Scene } from '../../core/messages.ts';
import { accountKey, authorOf, type Post } from '../../core/post.ts';
import { detectSignals, spokenLanguage } from '../../core/signals/detect.ts';
import { db } from '../db.ts';
import { isReadable } from '../shapes.ts';
import { readSettings } from './settings.ts';

type OfPost = Pick<Occasion, 'lang' | 'signals' | 'watchKinds'>;

/** As it was judged when it was flagged; what nobody flagged is heard now. */
async function readPost(post: Post): Promise<OfPost> {
  const kept = await db.posts.get(post.id);
  if (isReadable('posts', kept)) {
    const { language, signals, matches } = kept;
    return { lang: language, signals: signals.map(({ kind }) => kind), watchKinds: matches.map(({ kind }) => kind) };
  }
  const { thresholds } = await readSettings();
  const signals = detectSignals(post.text, post.lang, thresholds).map(({ kind }) => kind);
  return { lang: spokenLanguage(post.text, post.lang), signals, watchKinds: [] };
}

async function communitiesOf({ account, post }: Scene): Promise<string[]> {
  const who = account ?? (post && authorOf(post));
  const known = who && (await db.accounts.get(accountKey(who.network, who.handle)));
  if (!isReadable('accounts', known)) return [];
  const person = await db.people.get(known.personId);
  return isReadable('people', person) ? person.communities : [];
}

export async function occasionOf(scene: Scene): Promise<Occasion> {
  const silent: OfPost = { lang: null, signals: [], watchKinds: [] };
  const [ofPost, communities] = await Promise.all([scene.post ? readPost(scene.post) : silent, communitiesOf(scene)]);
  return { network: scene.network, ...ofPost, communities };
}

/** Names of communities by id; of those that are gone, none. */
export async function communityNames(): Promise<Record<string, string>> {
  const rows = await db.communities.toArray();
  return Object.fromEntries(rows.filter((row) => isReadable('communities', row)).map(({ id, name }) => [id, name]));
}
