/** A reply chosen outside the picker: by its shortcut, in a menu, in the address bar. */
import type { Scene } from '../../core/messages.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { FrameContext } from '../context.ts';
import type { Lacking } from './picker.tsx';

export interface Ways {
  /** Takes the text where nothing lacks and nothing speaks against it; null: she wants to look at it first. */
  go: ((text: string) => void) | null;
  /** Opens the picker on it. */
  askFor: (lacking: Lacking) => void;
}

export async function choose(
  context: FrameContext,
  { id, title }: { id: string; title: string },
  scene: Scene,
  { go, askFor }: Ways,
): Promise<void> {
  try {
    const self = context.reader()?.self() ?? null;
    const answer = await ask('reply.render', { id, scene, filled: {}, self });
    if (go && answer.text !== null && !answer.checked?.cautions.length) go(answer.text);
    else askFor({ ...answer, id, title, way: 'insert' });
  } catch {
    context.say({ text: `${t('pickerError')}. ${t('pickerErrorText')}` });
  }
}
