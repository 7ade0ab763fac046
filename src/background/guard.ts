/** What is said of a text before it goes into a page: guards, and what of it is hers. */
import type { Checked } from '../core/guards/checked.ts';
import type { Limit } from '../core/length/limit.ts';
import type { Asked, Scene } from '../core/messages.ts';
import { networks, threadAt } from '../networks/index.ts';
import { checkedOf } from '../platform/guardWords.ts';
import { weighReply } from '../storage/queries/index.ts';
import { networkNamer } from './names.ts';

/** Address of the first post of the conversation in front of her; null: a list of posts. */
export const threadOf = ({ network, url }: Scene): string | null => threadAt(network, url);

/** Of a network whose servers set their own, nothing is known without the page: better silent than wrong. */
function limitOf({ scene, limit }: Asked): Limit | null {
  const network = networks.find(({ id }) => id === scene.network);
  return limit ?? (network?.limitHere ? null : (network?.limit ?? null));
}

export async function checkText(asked: Asked): Promise<Checked> {
  const weighed = await weighReply({ ...asked, thread: threadOf(asked.scene), limit: limitOf(asked) });
  return checkedOf(weighed, await networkNamer());
}
