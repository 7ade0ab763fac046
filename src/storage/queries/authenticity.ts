/** What speaks for and against a person behind an account, from what its page shows and what is kept. */
import { type Authenticity, type Evidence, weighAccount } from '../../core/authenticity.ts';
import { printOf } from '../../core/echo.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import { mergeAccount } from '../../core/merge.ts';
import { type Account, accountKey } from '../../core/post.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';
import { readSettings } from './settings.ts';

/** Other handles under which the words of her flagged posts were met, counted by their prints. */
async function echoesOf(key: string): Promise<number> {
  const posts = readable('posts', await db.posts.where('account').equals(key).limit(200).toArray());
  const prints = [...new Set(posts.map(({ post }) => printOf(post.text)))].filter((print) => print !== null);
  const echoes = (await db.echoes.bulkGet(prints)).filter((row) => isReadable('echoes', row));
  const handles = new Set(echoes.flatMap((echo) => echo?.handles ?? []));
  handles.delete(fingerprint(key));
  return handles.size;
}

/** `account`: as the page shows it now; what is kept of it fills its gaps. */
export async function evidenceOf(account: Account): Promise<Evidence> {
  const key = accountKey(account.network, account.handle);
  const row = await db.accounts.get(key);
  const known = isReadable('accounts', row) ? row : null;
  const person = known && (await db.people.get(known.personId));
  const whole = known ? mergeAccount(known, account) : account;
  return {
    account: whole,
    faceless: whole.faceless ?? null,
    joinedAt: whole.joinedAt ?? null,
    echoes: await echoesOf(key),
    stage: isReadable('people', person) ? person.stage : null,
    exchanges: await db.exchanges.where('account').equals(key).count(),
    trusted: (await db.trusted.get(key)) !== undefined,
  };
}

export async function authenticityOf(account: Account): Promise<Authenticity> {
  const [evidence, { trust }] = await Promise.all([evidenceOf(account), readSettings()]);
  return weighAccount(evidence, trust, Date.now());
}
