/** Short messages at the foot of the page, said to screen readers too, with the way back of the last write. */
import { render } from 'preact';
import { t } from '../platform/i18n.ts';
import type { Host, Toast } from './context.ts';
import { keepFocus } from './keep-focus.ts';
import css from './toast.css?inline';

/** Long enough to read; longer where something can be taken back. */
const READ_MS = 4_000;
const UNDO_MS = 10_000;

export interface Toasts {
  say: (toast: Toast) => void;
  /** The write that the message on screen can take back. */
  pending: () => string | null;
}

interface ViewProps {
  toast: Toast | null;
  /** Label of the key that undoes. */
  undoKey: string;
  undo: (id: string) => void;
  hold: (on: boolean) => void;
}

function ToastView({ toast, undoKey, undo, hold }: ViewProps) {
  const id = toast?.undo;
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toast && (
        <div class="toast appear" onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)}>
          <span>{toast.text}</span>
          {id && (
            <button
              type="button"
              onMouseDown={keepFocus}
              onClick={() => undo(id)}
              aria-keyshortcuts={undoKey || undefined}
            >
              {t('toastUndo')} {undoKey && <kbd>{undoKey}</kbd>}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

interface Undoing {
  /** Given the id of the write when she asks to undo it. */
  takeBack: (id: string) => void;
  /** Label of the key that does the same; empty: none now. */
  key: () => string;
}

export function startToasts(host: Host, undoing: Undoing, signal: AbortSignal): Toasts {
  host.adopt(css);
  const layer = host.layer('toast');
  let shown: Toast | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    shown = null;
    draw();
    host.rest();
  };
  const hold = (on: boolean): void => {
    clearTimeout(timer);
    if (!on && shown) timer = setTimeout(hide, shown.undo ? UNDO_MS : READ_MS);
  };
  const undo = (id: string): void => {
    hide();
    undoing.takeBack(id);
  };
  const draw = (): void => {
    render(<ToastView toast={shown} undoKey={undoing.key()} undo={undo} hold={hold} />, layer);
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    render(null, layer);
  });
  return {
    say: (toast) => {
      // The live region has to stand before its text changes, or screen readers stay silent.
      draw();
      host.raise();
      shown = toast;
      draw();
      hold(false);
    },
    pending: () => shown?.undo ?? null,
  };
}
