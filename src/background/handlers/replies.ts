/** Replies: found, filled for the person in front of her, and kept once inserted. */
import type { Scene } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { fillValues, previewBody, renderBody, type Values } from '../../core/render.ts';
import type { Reply, ReplyHit } from '../../core/reply.ts';
import type { Settings } from '../../core/settings.ts';
import { language } from '../../platform/i18n.ts';
import { keepExchange } from '../../storage/commands/index.ts';
import { findReplies, readSettings, replyById } from '../../storage/queries/index.ts';
import { checkText, threadOf } from '../guard.ts';
import { hear } from '../hear.ts';
import { networkNames } from '../names.ts';

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

function hitOf(reply: Reply, values: Values): ReplyHit {
  const { id, title, shortcut, lang, tags, body } = reply;
  return { id, title, shortcut, lang, tags, preview: previewBody(body.slice(0, PREVIEW_LENGTH), values) };
}

export const replies = {
  'replies.search': hear('replies.search', async ({ query, scene, limit }) => {
    const [found, settings, name] = await Promise.all([findReplies(query, limit), readSettings(), nameIn(scene)]);
    return found.map((reply) => hitOf(reply, valuesFor(reply, scene, settings, name)));
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
  'reply.check': hear('reply.check', (asked) => checkText(asked)),
  'exchange.keep': hear('exchange.keep', (said) => keepExchange({ ...said, thread: threadOf(said.scene) })),
};
