/** Carries a chosen text to its field, keeps the exchange, and says in the page how it ended. */
import type { InsertOutcome, Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { FrameContext } from '../context.ts';
import { clipboardKey, copyText } from '../insert/clipboard.ts';
import { insertText } from '../insert/insert.ts';
import { bringViews } from './views.ts';

/** A reply on its way. */
export interface Parcel {
  text: string;
  replyId: string | null;
  scene: Scene;
  flag: Flag | null;
}

/** Where in the page it goes. */
export interface Address {
  composer: HTMLElement;
  caret: Range | null;
  /** The `/word` before the caret that it takes the place of. */
  replaces?: string | undefined;
}

/** Keeps what was said; `said` is told with the way to take the exchange back, not the text. */
async function keep(context: FrameContext, { text, replyId, scene, flag }: Parcel, said: string): Promise<void> {
  try {
    const { undo } = await ask('exchange.keep', { scene, flag, replyId, text });
    context.say({ text: said, undo });
    context.kept(flag);
  } catch {
    context.say({ text: t('pickerInsertedUnkept') });
  }
}

export async function deliver(context: FrameContext, parcel: Parcel, address: Address): Promise<InsertOutcome> {
  const { composer, caret, replaces } = address;
  const outcome = await insertText({ field: composer, text: parcel.text, caret, replaces });
  if (outcome === 'copied' || outcome === 'failed') {
    context.say({ text: outcome === 'copied' ? t('pickerNotTaken', clipboardKey('V', navigator)) : t('pickerFailed') });
    return outcome;
  }
  await keep(context, parcel, t(outcome === 'doubled' ? 'pickerDoubled' : 'pickerInserted'));
  givePictures(context, parcel, composer).catch(() => context.say({ text: t('shelfFailed') }));
  return 'inserted';
}

async function givePictures(context: FrameContext, { replyId }: Parcel, composer: HTMLElement): Promise<void> {
  const pictures = replyId ? await ask('reply.pictures', { id: replyId }) : [];
  if (pictures.length > 0) await (await bringViews())?.pictures(context, composer, pictures);
}

/** Copies instead of inserting, and says so with `done`, given the key that pastes. */
export async function copyInstead(
  context: FrameContext,
  text: string,
  done: (key: string) => string,
): Promise<InsertOutcome> {
  const copied = await copyText(context.document, text);
  context.say({ text: copied ? done(clipboardKey('V', navigator)) : t('pickerFailed') });
  return copied ? 'copied' : 'failed';
}
