/** Replies: found, filled for the person in front of her, and kept once inserted. */
import { becauseWords } from '../../core/library/because-words.ts';
import type { Ask, Requests, Scene } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import type { Reply, ReplyHit } from '../../core/reply.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { keepExchange } from '../../storage/commands/index.ts';
import { communityNames, findReplies, picturesOf, replyById, suggestedReplies } from '../../storage/queries/index.ts';
import { checkText, threadOf } from '../guard.ts';
import { hear } from '../hear.ts';
import { networkNames } from '../names.ts';
import { dataOf } from '../picture-data.ts';
import { type Speak, speaker } from '../speaker.ts';

const PREVIEW_LENGTH = 240;

const nameIn = async ({ network }: Scene): Promise<string> => (await networkNames([network]))[network] ?? network;

function hitOf(reply: Reply, speak: Speak, because: string): ReplyHit {
  const { id, title, shortcut, tags } = reply;
  const { preview, lang, fault } = speak(reply, {});
  return { id, title, shortcut, lang, tags, preview: preview.slice(0, PREVIEW_LENGTH), fault, because };
}

/** Found by words; for none, suggested for the scene, each with its reason. */
async function offer(query: string, scene: Scene, limit: number): Promise<{ reply: Reply; because: string }[]> {
  if (query.trim()) return (await findReplies(query, limit)).map((reply) => ({ reply, because: '' }));
  const [suggested, network, communities] = await Promise.all([
    suggestedReplies(scene, limit),
    nameIn(scene),
    communityNames(),
  ]);
  const names = { network: () => network, community: (id: string) => communities[id] ?? '', language: languageName };
  return suggested.map(({ reply, because }) => ({ reply, because: because ? becauseWords(because, names, t) : '' }));
}

/** The alternatives that a text holds: as rendered now, for nothing was kept since it was. */
async function givenBy({ scene, replyId }: Ask<Requests, 'exchange.keep'>): Promise<string[]> {
  const reply = replyId === null ? null : await replyById(replyId);
  return reply ? (await speaker(scene, null))(reply, {}).given : [];
}

export const replies = {
  'replies.search': hear('replies.search', async ({ query, scene, limit }, origin) => {
    const [found, speak] = await Promise.all([offer(query, scene, limit), speaker(scene, origin)]);
    return found.map(({ reply, because }) => hitOf(reply, speak, because));
  }),
  'reply.render': hear('reply.render', async ({ id, scene, filled, self, limit = null }, origin) => {
    const [reply, speak] = await Promise.all([replyById(id), speaker(scene, origin)]);
    if (!reply || reply.binnedAt !== null) throw new Refused('gone');
    const { text, missing, fault, lang } = speak(reply, filled);
    const checked = text === null ? null : await checkText({ text, replyId: id, scene, flag: null, self, limit });
    return { text, missing, fault, lang, checked };
  }),
  'reply.pictures': hear('reply.pictures', async ({ id }) => Promise.all((await picturesOf(id)).map(dataOf))),
  'reply.check': hear('reply.check', (asked) => checkText(asked)),
  'exchange.keep': hear('exchange.keep', async (said) =>
    keepExchange({ ...said, thread: threadOf(said.scene), given: await givenBy(said) }),
  ),
};
