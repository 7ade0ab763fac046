/** What each key does now, where it has something to act on. */
import type { Action } from '../core/keys.ts';
import type { BarControl } from './bar/start.tsx';
import type { FrameContext } from './context.ts';
import type { Gestures } from './gestures.ts';

interface Parts {
  context: FrameContext;
  gestures: Gestures;
  bar: BarControl;
  reply: () => void;
  /** A post is under pointer or focus. */
  onPost: () => boolean;
  /** Draws the flags beyond her budget, or leaves them out again; null: all are drawn as it is. */
  more: () => (() => void) | null;
  /** The write that the toast on screen can take back. */
  pending: () => string | null;
}

/** Null where the action has nothing to act on: the key then stays the site's. */
export function gestureOf(action: Action, parts: Parts): (() => void) | null {
  const { context, gestures, bar, reply, onPost, more, pending } = parts;
  const when = (holds: boolean, act: () => void): (() => void) | null => (holds ? act : null);
  const person = (): boolean => context.scene().account !== null;
  switch (action) {
    case 'save':
      return when(person(), gestures.save);
    case 'reply':
      return when(onPost() || person(), reply);
    case 'note':
      return when(onPost(), () => bar.write());
    case 'bar':
      return when(onPost(), () => bar.enter());
    case 'level':
    case 'hand':
      return when(context.flag() !== null, () => bar.choose(action));
    case 'done':
      return when(context.flag() !== null, gestures.done);
    case 'never':
      return when(context.flag() !== null, gestures.never);
    case 'more':
      return more();
    case 'undo': {
      const id = pending();
      return id === null ? null : () => gestures.undo(id);
    }
    default:
      return tagGesture(Number(action.slice(3)), parts, person());
  }
}

/** A key without a label stays the site's. */
function tagGesture(slot: number, { context, gestures }: Parts, person: boolean): (() => void) | null {
  const label = context.snapshot().settings.tags[slot - 1];
  return label && person ? () => gestures.tag(slot) : null;
}
