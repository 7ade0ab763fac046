/** Renders replies for one scene: the facts are read once for all of them. */
import type { Scene } from '../core/messages.ts';
import type { Reply } from '../core/reply.ts';
import { accountFor, type Rendering, type RenderOptions, renderReply } from '../core/template/render.ts';
import { language } from '../platform/i18n.ts';
import { pageLanguage } from '../platform/tabs.ts';
import { factsOf, givenTo, listFragments } from '../storage/queries/index.ts';
import type { Origin } from './hear.ts';
import { networkNames } from './names.ts';

/** `filled`: what she typed, by name as written. */
export type Speak = (reply: Reply, filled: Record<string, string>, options?: RenderOptions) => Rendering;

/** `origin`: the page, for its language; null: there is none, or it does not matter. */
export async function speaker(scene: Scene, origin: Origin | null): Promise<Speak> {
  const [names, lang, fragments] = await Promise.all([
    networkNames([scene.network]),
    // A post tells its own language, or its words do.
    scene.post || !origin ? null : pageLanguage(origin.tabId),
    listFragments(),
  ]);
  const around = { networkName: names[scene.network] ?? scene.network, lang: lang ?? language() };
  const facts = await factsOf(scene, around);
  const given = await givenTo(accountFor(facts));
  return (reply, filled, options = {}) =>
    renderReply(reply, facts, { filled, given: given(reply.id), fragments, ...options });
}
