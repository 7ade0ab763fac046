/** Whether the account signed in on a page is one of the brand that a flagged post is about. */
import { type WrongAccount, wrongAccount } from '../../core/brand.ts';
import { listBrands } from './brands.ts';
import { queuedPost } from './queue.ts';

/** `self`: key of the account; null where the page does not tell. Null: nothing to warn of. */
export async function guardAccount(postId: string | null, self: string | null): Promise<WrongAccount | null> {
  const post = self && postId ? await queuedPost(postId) : null;
  return self && post && post.brands.length > 0 ? wrongAccount(self, post.brands, await listBrands()) : null;
}
