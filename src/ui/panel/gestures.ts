/** What can be done with a flagged post, each with its letter. */
import type { Done } from '../../core/messages.ts';
import { authorOf } from '../../core/post.ts';
import type { PostState, QueuedPost } from '../../core/queue.ts';
import type { WordKey } from '../../platform/i18n.ts';
import { muteAuthor, savePerson, setPostState } from '../../storage/commands/index.ts';
import type { IconName } from '../shared/icons.ts';

export interface Gesture {
  key: string;
  icon: IconName;
  label: WordKey;
  /** What is said once it is done. */
  said: WordKey;
  /** Null: asks more of her first, see `asks`. */
  write: ((post: QueuedPost) => Promise<Done>) | null;
  /** What is shown to ask it. */
  asks?: 'relay';
  /** What waits is to be heard again by the watches as they are now. */
  rehears?: boolean;
  /** False where it would change nothing. */
  fits: (post: QueuedPost) => boolean;
}

function toState(state: PostState, words: Pick<Gesture, 'key' | 'icon' | 'label' | 'said'>): Gesture {
  return { ...words, write: (post) => setPostState(post, state), fits: (post) => post.state !== state };
}

async function saveAuthor({ post, url }: QueuedPost): Promise<Done> {
  return savePerson({ account: authorOf(post), post, network: post.network, url });
}

export const GESTURES: readonly Gesture[] = [
  toState('taken', { key: 't', icon: 'take', label: 'panelTake', said: 'panelSaidTaken' }),
  toState('done', { key: 'd', icon: 'tick', label: 'panelDone', said: 'panelSaidDone' }),
  toState('answered', { key: 'a', icon: 'reply', label: 'panelAnswered', said: 'panelSaidAnswered' }),
  toState('seen', { key: 'v', icon: 'eye', label: 'panelSeen', said: 'panelSaidSeen' }),
  toState('new', { key: 'b', icon: 'undo', label: 'panelAgain', said: 'panelSaidAgain' }),
  {
    key: 's',
    icon: 'person',
    label: 'panelSave',
    said: 'panelSaidSaved',
    write: saveAuthor,
    fits: ({ account }) => account !== null,
  },
  { key: 'e', icon: 'hand', label: 'barHand', said: 'barHand', write: null, asks: 'relay', fits: () => true },
  toState('muted', { key: 'x', icon: 'mute', label: 'panelNever', said: 'panelSaidNever' }),
  {
    key: 'm',
    icon: 'muteAuthor',
    label: 'panelMuteAuthor',
    said: 'panelSaidMuted',
    write: ({ account, matches }) => muteAuthor(account ?? '', [...new Set(matches.map(({ watchId }) => watchId))]),
    rehears: true,
    fits: ({ account, matches }) => account !== null && matches.length > 0,
  },
];
