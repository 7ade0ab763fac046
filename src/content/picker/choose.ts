/** A text chosen outside the picker, by its shortcut, in a list or a menu: looked at before it goes, like any other. */
import type { Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { FrameContext } from '../context.ts';
import { limitHere } from './limit.ts';
import type { Answer, Lacking } from './picker.tsx';

/** A reply; or a text, which may be none of hers (`id` null). */
export type Chosen = { title: string } & ({ id: string; text?: undefined } | { id: string | null; text: string });

/** Where it is about to be said. */
export interface Spot {
  scene: Scene;
  flag: Flag | null;
}

export interface Ways {
  /** Takes the text where nothing lacks and nothing speaks against it; null: she wants to look at it first. */
  go: ((text: string) => void) | null;
  /** Opens the picker on it. */
  askFor: (lacking: Lacking) => void;
}

const selfIn = (context: FrameContext): string | null => context.reader()?.self() ?? null;

/** What a reply says there, by its id. */
export function renderHere(context: FrameContext, scene: Scene, id: string): Promise<Answer> {
  const limit = limitHere(scene.post !== null);
  return ask('reply.render', { id, scene, filled: {}, self: selfIn(context), limit });
}

async function checkHere(context: FrameContext, { scene, flag }: Spot, id: string | null, text: string) {
  const limit = limitHere(scene.post !== null);
  const checked = await ask('reply.check', { text, replyId: id, scene, flag, self: selfIn(context), limit });
  return { text, missing: [], fault: null, lang: '', checked };
}

export async function choose(context: FrameContext, chosen: Chosen, spot: Spot, { go, askFor }: Ways): Promise<void> {
  const { id, title } = chosen;
  try {
    const answer: Answer =
      chosen.text === undefined
        ? await renderHere(context, spot.scene, chosen.id)
        : await checkHere(context, spot, id, chosen.text);
    if (go && answer.text !== null && !answer.checked?.cautions.length) go(answer.text);
    else askFor({ ...answer, id, title, way: 'insert' });
  } catch {
    context.say({ text: `${t('pickerError')}. ${t('pickerErrorText')}` });
  }
}
