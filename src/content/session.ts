/** One network read in one frame, from the moment it is recognised and on, until she leaves it or turns it off. */
import { type Action, keyFor } from '../core/keys.ts';
import type { Flag } from '../core/queue.ts';
import type { Reader } from '../networks/reading.ts';
import { startBar } from './bar/start.tsx';
import { keepBudget } from './budget.ts';
import type { FrameContext, Replying } from './context.ts';
import { type Current, followCurrent } from './current.ts';
import { gestureOf } from './gesture-keys.ts';
import { createGestures, type Gestures } from './gestures.ts';
import { startKeyboard } from './keyboard.ts';
import { createMarks } from './mark.ts';
import { makePill } from './pill.ts';
import { onReturn } from './return.ts';
import { type Scan, startScan } from './scan.ts';

export interface Session {
  scan: Scan;
  current: Current;
  gestures: Gestures;
  /** Label of the key of an action; empty in discreet mode, where keys do nothing. */
  keyLabel(action: Action): string;
  /** The snapshot changed. */
  renew(): void;
  /** An exchange was kept. */
  kept(flag: Flag | null): void;
}

interface Parts {
  context: FrameContext;
  reader: () => Reader;
  replying: () => Replying;
  /** Read, but nothing drawn in the page and no key heard. */
  discreet: boolean;
  /** The write that the toast on screen can take back. */
  pending: () => string | null;
  signal: AbortSignal;
}

export function startSession({ context, reader, replying, discreet, pending, signal }: Parts): Session {
  const { document, host, snapshot } = context;
  const settings = () => snapshot().settings;
  const siteKeys = (): string => reader().network.keys ?? '';
  // Filled below: what the parts tell each other goes through these.
  let update = (): unknown => undefined;
  let renew = (): unknown => undefined;

  const more = (): (() => void) | null => marks?.more() ?? null;
  const told = makePill(
    host,
    () => keyLabel('more'),
    () => more()?.(),
  );
  const most = (): number => settings().budget;
  const marks = discreet ? null : keepBudget({ marks: createMarks(signal), most, told, signal });
  const scan = startScan({ document, reader, snapshot, marks, changed: (root) => changed(root), signal });
  const current = followCurrent({ document, reader, scan, holds: host.holds, changed: () => update(), signal });
  const changed = (root: Element): void => {
    if (root === current.root()) update();
  };
  const gestures = createGestures({ context, scan, changed: () => renew() });
  const keyLabel = (action: Action): string => (discreet ? '' : keyFor(action, settings().keys, siteKeys()).label);

  if (!discreet) {
    const view = document.defaultView as Window;
    const reply = (): void => {
      bar.leave();
      replying().openPicker();
    };
    const onPost = (): boolean => current.root() !== null;
    const gesture = (action: Action): (() => void) | null =>
      gestureOf(action, { context, gestures, bar, reply, onPost, more, pending });
    const keyboard = startKeyboard(view, { settings, siteKeys, gesture, signal });
    const bar = startBar({
      ...{ context, current, scan, gestures, reply, keyLabel, press: keyboard.press, signal },
      insert: (text, id) => replying().answerWith(text, id),
    });
    update = () => signal.aborted || bar.update();
    renew = () => signal.aborted || bar.renew();
    onReturn(document, renew, signal);
  }
  return {
    kept: (flag) => {
      if (flag) scan.change(flag.post.id, { state: 'answered' });
      renew();
    },
    scan,
    current,
    gestures,
    keyLabel,
    renew: () => {
      scan.renew();
      renew();
    },
  };
}
