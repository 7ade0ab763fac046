/** Replies: found, filled for the person in front of her, and kept once inserted. */
import { becauseWords } from '../../core/library/because-words.ts';
import type { Scene } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { fillValues, previewBody, renderBody, type Values } from '../../core/render.ts';
import type { Reply, ReplyHit } from '../../core/reply.ts';
import type { Settings } from '../../core/settings.ts';
import { language, languageName, t } from '../../platform/i18n.ts';
import { keepExchange } from '../../storage/commands/index.ts';
import {
  communityNames,
  findReplies,
  picturesOf,
  readSettings,
  replyById,
  suggestedReplies,
} from '../../storage/queries/index.ts';
import { checkText, threadOf } from '../guard.ts';
import { hear } from '../hear.ts';
import { networkNames } from '../names.ts';
import { dataOf } from '../picture-data.ts';

const PREVIEW_LENGTH = 240;

const nameIn = async ({ network }: Scene): Promise<string> => (await networkNames([network]))[network] ?? network;

/** A date inside a reply is in the reply's language. */
function valuesFor({ lang }: Reply, scene: Scene, settings: Settings, name: string): Values {
  return fillValues(scene, settings, name, Date.now(), isLanguage(lang) ? lang : language());
}

/** Rows may hold any text as language, and `Intl` throws on a malformed tag. */
function isLanguage(lang: string): boolean {
  return /^[a-z]{2,3}$/.test(lang);
}

function hitOf(reply: Reply, values: Values, because = ''): ReplyHit {
  const { id, title, shortcut, lang, tags, body } = reply;
  return { id, title, shortcut, lang, tags, preview: previewBody(body.slice(0, PREVIEW_LENGTH), values), because };
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

export const replies = {
  'replies.search': hear('replies.search', async ({ query, scene, limit }) => {
    const [found, settings, name] = await Promise.all([offer(query, scene, limit), readSettings(), nameIn(scene)]);
    return found.map(({ reply, because }) => hitOf(reply, valuesFor(reply, scene, settings, name), because));
  }),
  'reply.render': hear('reply.render', async ({ id, scene, filled, self }) => {
    const [reply, settings, name] = await Promise.all([replyById(id), readSettings(), nameIn(scene)]);
    if (!reply || reply.binnedAt !== null) throw new Refused('gone');
    const rendered = renderBody(reply.body, valuesFor(reply, scene, settings, name), filled);
    const { text } = rendered;
    return {
      ...rendered,
      checked: text === null ? null : await checkText({ text, replyId: id, scene, flag: null, self }),
    };
  }),
  'reply.pictures': hear('reply.pictures', async ({ id }) => Promise.all((await picturesOf(id)).map(dataOf))),
  'reply.check': hear('reply.check', (asked) => checkText(asked)),
  'exchange.keep': hear('exchange.keep', (said) => keepExchange({ ...said, thread: threadOf(said.scene) })),
};
