/** The lists under the bar: tags, levels, relays, what to answer meanwhile. */
import type { Level } from '../../core/level.ts';
import type { PostView, Waiting } from '../../core/messages.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { Gestures } from '../gestures.ts';
import type { Choice, List } from './Choices.tsx';

/** Written here: the list in core comes with the rules, which pages need not carry. */
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** `labels`: of the keys 1 to 9, some empty. */
export function tagList(labels: readonly string[], borne: readonly string[], toggle: (slot: number) => void): List {
  const choices = labels.map((label, at) => ({
    digit: at + 1,
    label,
    pressed: borne.includes(label),
    act: () => toggle(at + 1),
  }));
  const named = choices.filter(({ label }) => label);
  return { title: t('barTags'), text: named[0] ? '' : t('barNoTags'), choices: named };
}

export function levelList(view: PostView | undefined, choose: (level: Level) => void): List {
  const choices = LEVELS.map((digit) => ({
    digit,
    label: t(`level${digit}`),
    pressed: digit === view?.level,
    act: () => choose(digit),
  }));
  return { title: t('barLevel'), text: view?.why.join('\n'), choices };
}

const numbered = (choices: Omit<Choice, 'digit'>[]): Choice[] =>
  choices.map((choice, at) => ({ ...choice, digit: at + 1 }));

/** Whom to hand the post to; null: nobody is written down. `waiting`: it was handed over. */
export async function relayList(gestures: Gestures, waiting: (list: Waiting[]) => void): Promise<List | null> {
  const relays = await ask('relays.list', {}).catch(() => []);
  const choices = relays.map(({ id, label }) => ({ label, act: () => void gestures.hand(id).then(waiting) }));
  return relays[0] ? { title: t('barHand'), choices: numbered(choices) } : null;
}

export function waitingList(list: readonly Waiting[], insert: (text: string, replyId: string | null) => void): List {
  const choices = list.map(({ id, text }) => ({ label: text, act: () => insert(text, id) }));
  return { title: t('barWaiting'), choices: numbered(choices) };
}
