/** The digest: what was flagged or met again since a moment, and what still waits for an answer. */
import { addToDigest, type Digest, emptyDigest } from '../../core/digest.ts';
import { WAITING_STATES } from '../../core/queue.ts';
import { db } from '../db.ts';
import { isReadable } from '../shapes.ts';
import { COUNT_LIMIT } from './queue.ts';

const SLICE = 200;
/** From this level on a post asks for a validated answer. */
const SERIOUS = 2;

export interface QueueDigest extends Digest {
  /** Posts that wait at level 2 or more, whenever they were flagged; `COUNT_LIMIT` stands for that many or more. */
  unanswered: number;
  /** Posts that wait at any level, likewise. */
  waiting: number;
}

async function waitingFrom(level: number): Promise<number> {
  const counts = WAITING_STATES.map(async (state) => {
    const range = db.posts.where('[state+level+flaggedAt+id]').between([state, level], [state, []]);
    return (await range.limit(COUNT_LIMIT).primaryKeys()).length;
  });
  return Math.min(
    COUNT_LIMIT,
    (await Promise.all(counts)).reduce((sum, each) => sum + each, 0),
  );
}

/** Whether a saved person's account was already heard or talked with before a moment. */
function returning(since: number): (account: string | null) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const ask = async (account: string): Promise<boolean> => {
    if ((await db.accounts.where('key').equals(account).count()) === 0) return false;
    const posts = await db.posts.where('account').equals(account).toArray();
    if (posts.some(({ flaggedAt }) => flaggedAt < since)) return true;
    return (await db.exchanges.where('account').equals(account).toArray()).some(({ at }) => at < since);
  };
  return async (account) => {
    if (account === null) return false;
    const answer = known.get(account) ?? ask(account);
    known.set(account, answer);
    return answer;
  };
}

/** `since`: epoch ms. Read in slices; ends early when the signal aborts. */
export async function digestSince(since: number, signal: AbortSignal): Promise<QueueDigest> {
  const digest = emptyDigest(since);
  const returns = returning(since);
  let from: [number, string | []] = [since, ''];
  while (!signal.aborted) {
    const rows = await db.posts
      .where('[seenAt+id]')
      .between(from, [Infinity, []], from[1] === '', false)
      .limit(SLICE)
      .toArray();
    for (const row of rows) if (isReadable('posts', row)) addToDigest(digest, row, await returns(row.account));
    const last = rows.at(-1);
    if (rows.length < SLICE || !last) break;
    from = [last.seenAt, last.id];
  }
  const [unanswered, waiting] = await Promise.all([waitingFrom(SERIOUS), waitingFrom(-Infinity)]);
  return { ...digest, unanswered, waiting };
}
