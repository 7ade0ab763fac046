/** What is said of a text before it goes into a page: guards, and what of it is hers. */
import type { Checked } from '../core/guards/checked.ts';
import type { Ask, Requests } from '../core/messages.ts';
import { networks, threadAt } from '../networks/index.ts';
import { checkedOf } from '../platform/guardWords.ts';
import { weighReply } from '../storage/queries/index.ts';
import { networkNamer } from './names.ts';

/** Address of the first post of the conversation in front of her; null: a list of posts. */
export const threadOf = ({ network, url }: { network: string; url: string }): string | null => threadAt(network, url);

export async function checkText(asked: Ask<Requests, 'reply.check'>): Promise<Checked> {
  const network = networks.find(({ id }) => id === asked.scene.network);
  const weighed = await weighReply({ ...asked, thread: threadOf(asked.scene), limit: network?.limit ?? null });
  return checkedOf(weighed, await networkNamer());
}
