/** Keeps what a page shows of the account of a saved person; of others, nothing. */
import type { Done } from '../../core/messages.ts';
import { type Account, accountKey } from '../../core/post.ts';
import { write } from '../change.ts';
import { updateAccount } from './observe.ts';

export async function readAccount(account: Account): Promise<Done> {
  await write(['accounts', 'readings'], async (edit) => {
    const known = await edit.glance('accounts', accountKey(account.network, account.handle));
    if (known) await updateAccount(edit, known, account, Date.now());
  });
  return { undo: null };
}
