/** One short message at the bottom of a page, with its undo: undo takes the place of "are you sure?". */
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { undo } from '../../storage/commands/index.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

interface Said {
  text: string;
  /** What to send to `undo`; null: nothing to take back. */
  undo?: string | null;
  /** Called once it is taken back. */
  after?: (() => void) | undefined;
}

type Say = (said: Said) => void;

/** How long a message stays, in ms, unless pointer or focus rests on it. */
const STAY = 9000;

const Speech = createContext<Say>(() => {});

/** Says something at the bottom of the page. */
export function useSay(): Say {
  return useContext(Speech);
}

/** Ctrl+Z is the field's own while there is text in it. */
function belongsToField(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}

/** Heard from the moment the message is seen: an effect after the drawing would come later on a busy machine. */
function useUndoKey(active: boolean, takeBack: () => void): void {
  useLayoutEffect(() => {
    if (!active) return;
    const life = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || belongsToField(event.target)) return;
      event.preventDefault();
      takeBack();
    };
    document.addEventListener('keydown', press, { signal: life.signal });
    return () => life.abort();
  }, [active, takeBack]);
}

function Message({ said, say, close }: { said: Said; say: Say; close: () => void }): JSX.Element {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(close, STAY);
    return () => clearTimeout(timer);
  }, [held, close]);
  const takeBack = useCallback(async () => {
    const { undone } = said.undo ? await undo(said.undo) : { undone: false };
    said.after?.();
    say({ text: t(undone ? 'uiUndone' : 'uiNotUndone') });
  }, [said, say]);
  useUndoKey(Boolean(said.undo), takeBack);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it from fading
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{said.text}</span>
      {said.undo && (
        <button type="button" onClick={takeBack} aria-keyshortcuts="Control+Z" title="Ctrl+Z">
          <Icon name="undo" size={14} />
          {t('uiUndo')}
        </button>
      )}
      <IconButton icon="close" label={t('uiClose')} onClick={close} />
    </div>
  );
}

export function Speaker({ children }: { children: ComponentChildren }): JSX.Element {
  const [said, setSaid] = useState<{ said: Said; turn: number } | null>(null);
  const say = useCallback<Say>((next) => setSaid((last) => ({ said: next, turn: (last?.turn ?? 0) + 1 })), []);
  const close = useCallback(() => setSaid(null), []);
  return (
    <Speech.Provider value={say}>
      {children}
      <div class="toasts" role="status">
        {said && <Message key={said.turn} said={said.said} say={say} close={close} />}
      </div>
    </Speech.Provider>
  );
}
