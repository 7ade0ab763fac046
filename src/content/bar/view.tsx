/** Puts together what the bar shows of a post. */
import { type ComponentProps, render } from 'preact';
import type { Action as KeyAction } from '../../core/keys.ts';
import { LEVELS, type Level } from '../../core/level.ts';
import type { PageCard, PostView } from '../../core/messages.ts';
import type { Account, Post } from '../../core/post.ts';
import type { PostState } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import type { Verdict } from '../flag.ts';
import { type Action, type ActionName, Bar } from './Bar.tsx';
import { Card } from './Card.tsx';
import { Choices } from './Choices.tsx';
import { NoteField } from './NoteField.tsx';
import { influenceWords, knownWords, nameOf, stageWord, whyWords } from './words.ts';

export type Mode = 'line' | 'note' | 'tags' | 'card' | 'level' | 'hand' | 'waiting';

/** One of the things that a list offers. */
export interface Offer {
  label: string;
  act: () => void;
}

export interface BarView {
  post: Post;
  verdict: Verdict;
  account: Account | null;
  card: PageCard | null;
  /** Name of the network. */
  network: string;
  /** What is known of it in the queue; undefined: not heard yet. */
  view: PostView | undefined;
  offers: readonly Offer[];
  signs: readonly string[];
  flagged: boolean;
  mode: Mode;
  /** Labels of the keys 1 to 9. */
  tags: readonly string[];
  keyLabel: (action: KeyAction) => string;
  act: (name: ActionName) => void;
  keep: (note: string) => void;
  toggle: (slot: number) => void;
  level: (level: Level) => void;
  real: () => void;
  open: (personId: string) => void;
}

/** What can be done about this post: states only where it is flagged, the person's part only where she has a handle. */
function actionsOf({ account, verdict, flagged, view, mode, keyLabel }: BarView): Action[] {
  const known = verdict.stage !== null;
  const actions: Action[] = [
    { name: 'reply', label: t('barReply'), icon: 'reply', keyLabel: keyLabel('reply'), strong: true },
  ];
  if (account) {
    const label = t(known ? 'barSaved' : 'barSave');
    actions.push({ name: 'save', label, icon: known ? 'saved' : 'save', keyLabel: keyLabel('save') });
  }
  actions.push({ name: 'note', label: t('barNote'), icon: 'note', keyLabel: keyLabel('note') });
  if (account) {
    actions.push({ name: 'tags', label: t('barTags'), icon: 'tag', keyLabel: '', expanded: mode === 'tags' });
  }
  if (flagged) {
    actions.push(
      {
        name: 'level',
        label: t('barLevel'),
        icon: 'hand',
        mark: view?.level,
        keyLabel: keyLabel('level'),
        expanded: mode === 'level',
      },
      { name: 'hand', label: t('barHand'), icon: 'hand', keyLabel: keyLabel('hand'), expanded: mode === 'hand' },
      { name: 'done', label: t('barDone'), icon: 'done', keyLabel: keyLabel('done') },
      { name: 'never', label: t('barMute'), icon: 'never', keyLabel: keyLabel('never') },
    );
  }
  if (account) {
    actions.push({ name: 'card', label: t('barCard'), icon: 'card', keyLabel: '', expanded: mode === 'card' });
  }
  return actions;
}

function whoOf({ card, verdict, account }: BarView): string[] {
  const influence = influenceWords(verdict.influence);
  if (card) return [...knownWords(card), ...influence];
  if (verdict.stage) return [stageWord(verdict.stage), ...influence];
  return account ? [...influence, t('barUnknown')] : influence;
}

function stateWord(state: PostState | undefined): string {
  if (state === 'answered') return t('barAnswered');
  return state === 'done' ? t('barStateDone') : '';
}

/** What a list under the bar offers. */
function listOf({ tags, card, toggle, view, level, offers }: BarView, mode: Mode): ComponentProps<typeof Choices> {
  if (mode === 'tags') {
    const choices = tags.map((label, at) => ({
      ...{ digit: at + 1, label, act: () => toggle(at + 1) },
      pressed: card?.person.tags.includes(label) ?? false,
    }));
    const named = choices.filter(({ label }) => label);
    return { title: t('barTags'), text: named.length > 0 ? '' : t('barNoTags'), choices: named };
  }
  if (mode === 'level') {
    const choices = LEVELS.map((digit) => ({
      ...{ digit, label: t(`level${digit}`), act: () => level(digit) },
      pressed: digit === view?.level,
    }));
    return { title: t('barLevel'), text: view ? [view.why, ...view.heard].join('\n') : '', choices };
  }
  const choices = offers.map((offer, at) => ({ ...offer, digit: at < 9 ? at + 1 : '' }));
  return { title: t(mode === 'hand' ? 'barHand' : 'barWaiting'), choices };
}

function belowOf(view: BarView) {
  const { mode, account, card, network, verdict, open, signs, real } = view;
  if (mode === 'line' || mode === 'note') return null;
  if (mode !== 'card') return <Choices {...listOf(view, mode)} />;
  return account && <Card {...{ account, card, network, influence: verdict.influence, open, signs, real }} />;
}

export function drawBar(box: HTMLElement, view: BarView): void {
  const { verdict, account, card, mode, keep } = view;
  const told = view.flagged ? view.view : undefined;
  const name = nameOf(account, card);
  render(
    <Bar
      kind={verdict.shown[0]?.kind ?? null}
      why={[...whyWords(verdict.shown), ...(told ? [told.why, ...told.heard] : [])]}
      otherwise={t(verdict.stage ? 'barKnown' : 'barNotFlagged')}
      state={stateWord(view.view?.state)}
      name={name}
      who={whoOf(view)}
      actions={actionsOf(view)}
      act={view.act}
      field={mode === 'note' ? <NoteField name={name} keep={keep} /> : undefined}
      below={belowOf(view)}
    />,
    box,
  );
}
