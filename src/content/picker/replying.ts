/** Starts all that replying needs in a frame: composers followed, picker, `/word`, texts that wait. */
import type { InsertOutcome, Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import { followComposers } from '../composers.ts';
import type { FrameContext, Replying } from '../context.ts';
import { followSlash } from '../slash.ts';
import type { Chosen } from './choose.ts';
import { type Address, deliver } from './delivery.ts';
import { startPicker } from './open.ts';
import { composerFor, sceneOf } from './target.ts';
import { bringViews, warmViews } from './views.ts';
import { startWaiting } from './waiting.ts';

/** What a text is about, and where in the page it goes; `address` null: its field is not open yet. */
interface Target {
  scene: Scene;
  address: Address | null;
}

export function startReplying(context: FrameContext): Replying {
  const composers = followComposers(context);
  const armed = startWaiting(context, composers);
  const picker = startPicker(context, armed);
  composers.onFocus(warmViews, context.signal);

  const flagIn = ({ post }: Scene): Flag | null => post && context.flagOf(post);
  const sceneNow = (): Scene => {
    const focused = composers.focused();
    return focused ? sceneOf(context, composers, focused, context.scene()) : context.scene();
  };
  const resolve = (given: Scene): Target => {
    const composer = composerFor(context, composers, given);
    if (!composer) return { scene: given, address: null };
    const address = { composer, caret: composers.caretIn(composer) };
    return { scene: sceneOf(context, composers, composer, given), address };
  };
  const send = async ({ scene, address }: Target, text: string, replyId: string | null): Promise<InsertOutcome> => {
    const parcel = { text, replyId, scene, flag: flagIn(scene) };
    if (address) return deliver(context, parcel, address);
    armed.wait(parcel);
    return 'waiting';
  };
  /** `look`: she has not seen its text. */
  const take = async (target: Target, chosen: Chosen, look: boolean): Promise<void> => {
    const purpose = { ...target, flag: flagIn(target.scene) };
    const views = await bringViews().catch(() => null);
    if (!views) return context.say({ text: t('pickerError') });
    await views.choose(context, chosen, purpose, {
      go: look ? null : (text) => void send(target, text, chosen.id),
      askFor: (lacking) => picker.open({ ...purpose, lacking }),
    });
  };
  followSlash(context, composers, {
    scene: (composer) => sceneOf(context, composers, composer, context.scene()),
    insert: ({ text, id }, address, scene) => void send({ scene, address }, text, id),
    askFor: (lacking, address, scene) => picker.open({ scene, flag: flagIn(scene), address, lacking }),
  });
  return {
    scene: sceneNow,
    openPicker: (reply) => {
      const target = resolve(sceneNow());
      if (reply) void take(target, reply, reply.look || !target.address);
      else picker.open({ ...target, flag: flagIn(target.scene) });
    },
    answerWith: (text, replyId) =>
      void take(resolve(context.scene()), { id: replyId, title: t('barWaiting'), text }, false),
    insert: (text, replyId) => send(resolve(sceneNow()), text, replyId),
    hasComposer: () => composers.last() !== null,
  };
}
