/** Starts all that replying needs in a frame: composers followed, picker, `/word`, texts that wait. */
import type { Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { followComposers } from '../composers.ts';
import type { FrameContext, Replying } from '../context.ts';
import { followSlash } from '../slash.ts';
import { choose } from './choose.ts';
import { type Address, deliver, type Parcel } from './delivery.ts';
import { startPicker } from './open.ts';
import type { Lacking } from './picker.tsx';
import { composerFor, sceneOf } from './target.ts';
import { warmViews } from './views.ts';
import { startWaiting } from './waiting.ts';

export function startReplying(context: FrameContext): Replying {
  const composers = followComposers(context);
  const armed = startWaiting(context, composers);
  const picker = startPicker(context, armed);
  composers.onFocus(warmViews, context.signal);

  const flagIn = ({ post }: Scene): Flag | null => post && context.flagOf(post);
  const parcel = (text: string, replyId: string | null, scene: Scene): Parcel => ({
    text,
    replyId,
    scene,
    flag: flagIn(scene),
  });
  const resolve = (given: Scene): { scene: Scene; address: Address | null } => {
    const composer = composerFor(context, composers, given);
    if (!composer) return { scene: given, address: null };
    const address = { composer, caret: composers.caretIn(composer) };
    return { scene: sceneOf(context, composers, composer, given), address };
  };
  followSlash(context, composers, {
    scene: (composer) => sceneOf(context, composers, composer, context.scene()),
    insert: (choice, address, scene) => void deliver(context, parcel(choice.text, choice.id, scene), address),
    askFor: (lacking, address, scene) => picker.open({ scene, flag: flagIn(scene), address, lacking }),
  });
  return {
    openPicker: (reply) => {
      // With the focus in a field, that field says what is answered; else the post under the pointer does.
      const focused = composers.focused();
      const given = focused ? sceneOf(context, composers, focused, context.scene()) : context.scene();
      const { scene, address } = resolve(given);
      const purpose = { scene, flag: flagIn(scene), address };
      if (!reply) return picker.open(purpose);
      const go = (text: string): void => void (address && deliver(context, parcel(text, reply.id, scene), address));
      const askFor = (lacking: Lacking): void => picker.open({ ...purpose, lacking });
      void choose(context, reply, scene, { go: reply.look || !address ? null : go, askFor });
    },
    insert: async (text, replyId, given) => {
      const { scene, address } = resolve(given);
      if (address) return deliver(context, parcel(text, replyId, scene), address);
      armed.wait(parcel(text, replyId, scene));
      return 'waiting';
    },
    hasComposer: () => composers.last() !== null,
  };
}
