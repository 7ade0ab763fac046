/** Puts together what the bar shows of a post. */
import { render } from 'preact';
import type { Action as KeyAction } from '../../core/keys.ts';
import type { PageCard } from '../../core/messages.ts';
import type { Account, Post } from '../../core/post.ts';
import type { PostState } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import type { Verdict } from '../flag.ts';
import { type Action, type ActionName, Bar } from './Bar.tsx';
import { Card } from './Card.tsx';
import { NoteField } from './NoteField.tsx';
import { Tags } from './Tags.tsx';
import { influenceWords, knownWords, nameOf, stageWord, whyWords } from './words.ts';

export type Mode = 'line' | 'note' | 'tags' | 'card';

export interface BarView {
  post: Post;
  verdict: Verdict;
  account: Account | null;
  card: PageCard | null;
  /** Name of the network. */
  network: string;
  state: PostState | undefined;
  flagged: boolean;
  mode: Mode;
  /** Labels of the keys 1 to 9. */
  tags: readonly string[];
  keyLabel: (action: KeyAction) => string;
  act: (name: ActionName) => void;
  keep: (note: string) => void;
  toggle: (slot: number) => void;
  open: (personId: string) => void;
}

/** What can be done about this post: states only where it is flagged, the person's part only where she has a handle. */
function actionsOf({ account, verdict, flagged, mode, keyLabel }: BarView): Action[] {
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

function belowOf(view: BarView) {
  const { mode, account, card, network, verdict, open, tags, toggle } = view;
  if (mode === 'tags') return <Tags labels={tags} borne={card?.person.tags ?? []} toggle={toggle} />;
  if (mode !== 'card' || !account) return null;
  return <Card account={account} card={card} network={network} influence={verdict.influence} open={open} />;
}

export function drawBar(box: HTMLElement, view: BarView): void {
  const { verdict, account, card, mode, keep } = view;
  const name = nameOf(account, card);
  render(
    <Bar
      kind={verdict.shown[0]?.kind ?? null}
      why={whyWords(verdict.shown)}
      otherwise={t(verdict.stage ? 'barKnown' : 'barNotFlagged')}
      state={stateWord(view.state)}
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
