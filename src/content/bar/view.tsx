/** Puts together what the bar shows of a post. */
import { render } from 'preact';
import type { Action as KeyAction } from '../../core/keys.ts';
import type { PageCard, PersonSheet, PostView } from '../../core/messages.ts';
import type { Account, Post } from '../../core/post.ts';
import type { PostState } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import type { Verdict } from '../flag.ts';
import { type Action, type ActionName, Bar } from './Bar.tsx';
import { Card } from './Card.tsx';
import { Choices, type List } from './Choices.tsx';
import { NoteField } from './NoteField.tsx';
import { influenceWords, nameOf } from './words.ts';

export type Mode = 'line' | 'note' | 'tags' | 'card' | 'level' | 'hand';

export interface BarView {
  post: Post;
  verdict: Verdict;
  account: Account | null;
  card: PageCard | null;
  /** What is known of it in the queue; undefined: not heard yet. */
  view: PostView | undefined;
  /** In the modes `tags`, `level` and `hand`: what there is to choose from. */
  list: List | null;
  /** Asked for with the profile card; null: on its way. */
  sheet: PersonSheet | null;
  flagged: boolean;
  mode: Mode;
  keyLabel: (action: KeyAction) => string;
  act: (name: ActionName) => void;
  keep: (note: string) => void;
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
  if (card) return [...card.who, ...influence];
  return account && !verdict.stage ? [...influence, t('barUnknown')] : influence;
}

function stateWord(state: PostState | undefined): string {
  if (state === 'answered') return t('barAnswered');
  return state === 'done' ? t('barStateDone') : '';
}

function belowOf({ mode, account, card, sheet, open, real, list }: BarView) {
  if (mode === 'card') return sheet && <Card {...{ name: nameOf(account, card), sheet, open, real }} />;
  return list && <Choices {...list} />;
}

export function drawBar(box: HTMLElement, view: BarView): void {
  const { verdict, account, card, mode, keep } = view;
  const name = nameOf(account, card);
  render(
    <Bar
      kind={verdict.shown[0]?.kind ?? null}
      why={(view.flagged && view.view?.why) || verdict.shown.map(({ term }) => term)}
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
