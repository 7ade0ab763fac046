/** What was inserted: kept with the person, the post becomes answered, the reply counts one use more. */
import { gistOf } from '../../core/likeness/gist.ts';
import { printsOf } from '../../core/likeness/prints.ts';
import type { Done, Scene } from '../../core/messages.ts';
import type { Exchange } from '../../core/person.ts';
import { type Account, accountKey, authorOf } from '../../core/post.ts';
import type { Flag } from '../../core/queue.ts';
import { givenAfter, turnId } from '../../core/template/turns.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import type { Edit } from '../edit.ts';
import { JUDGING } from '../judge.ts';
import { readable } from '../shapes.ts';
import { moveTo } from './posts.ts';
import { countUse } from './replies.ts';

/** What was inserted, where, and for which flagged post. */
export interface Said {
  scene: Scene;
  flag: Flag | null;
  replyId: string | null;
  text: string;
  /** Address of the post whose page it is; absent, as in a list of posts: the answered post begins the thread. */
  thread?: string | null;
  /** Prints of the alternatives of the reply that stand in the text. */
  given?: readonly string[];
}

/** The same words to the same person about the same post within a minute are one insertion reported twice. */
const REPEAT = 60_000;

async function exchangeOf(edit: Edit, { scene, flag, replyId, text, thread }: Said): Promise<Exchange> {
  const post = flag?.post ?? scene.post;
  const addressee: Account | null = (post && authorOf(post)) ?? scene.account;
  const account = addressee && accountKey(addressee.network, addressee.handle);
  const known = account ? await edit.glance('accounts', account) : null;
  const names = [addressee?.name ?? '', addressee?.handle ?? ''];
  const at = Date.now();
  return {
    id: crypto.randomUUID(),
    personId: known?.personId ?? null,
    account,
    postId: post?.id ?? null,
    replyId,
    network: scene.network,
    url: post?.permalink ?? scene.url,
    thread: thread ?? post?.permalink ?? null,
    text,
    at,
    prints: printsOf(gistOf(text, names), at),
  };
}

async function wasReported(exchange: Exchange): Promise<boolean> {
  const recent = readable(
    'exchanges',
    await db.exchanges
      .where('at')
      .above(exchange.at - REPEAT)
      .toArray(),
  );
  const about = ({ account, postId, replyId, url, text }: Exchange): string =>
    JSON.stringify([account, postId, replyId, url, text]);
  return recent.some((other) => about(other) === about(exchange));
}

/** Tables of `putExchange`. */
export const EXCHANGING = [...JUDGING, 'exchanges', 'replies', 'turns'] as const;

/** Keeps it inside a command's transaction; the same insertion reported again changes nothing. */
export async function putExchange(edit: Edit, said: Said): Promise<void> {
  const exchange = await exchangeOf(edit, said);
  if (await wasReported(exchange)) return;
  await edit.put('exchanges', exchange);
  if (said.flag) await moveTo(edit, said.flag, 'answered');
  if (said.replyId) await countUse(edit, said.replyId);
  if (exchange.account && said.replyId && said.given?.length) {
    await takeTurn(edit, turnId(exchange.account, said.replyId), said.given);
  }
}

/** From now on the account gets other alternatives. */
async function takeTurn(edit: Edit, id: string, given: readonly string[]): Promise<void> {
  const before = await edit.glance('turns', id);
  // A turn that cannot be read is left as it is.
  if (before === undefined) return;
  await edit.put('turns', { id, given: givenAfter(before?.given ?? [], given), at: Date.now() });
}

export async function keepExchange(said: Said): Promise<Done> {
  const { undo } = await change(EXCHANGING, (edit) => putExchange(edit, said));
  return { undo };
}
