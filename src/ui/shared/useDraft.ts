/** What she was writing, kept when a click outside closes the popup under her hands. */
import { useState } from 'preact/hooks';

const PREFIX = 'draft:';

function keptDraft(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
  } catch {
    return null;
  }
}

interface Kept<T> {
  value: T;
  set: (value: T) => void;
  /** True when `value` was found, unfinished, from another time. */
  restored: boolean;
  /** Forgets what was kept and goes back to `start`: once saved, or to start over. */
  clear: () => void;
}

/** `read` makes a value of what was kept, which may have any shape. */
export function useDraft<T>(key: string, start: T, read: (kept: unknown, start: T) => T): Kept<T> {
  const [kept, setKept] = useState(() => keptDraft(key) !== null);
  const [value, setValue] = useState(() => (kept ? read(keptDraft(key), start) : start));
  return {
    value,
    restored: kept,
    set: (next) => {
      setValue(next);
      if (JSON.stringify(next) === JSON.stringify(start)) localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, JSON.stringify(next));
    },
    clear: () => {
      localStorage.removeItem(PREFIX + key);
      setKept(false);
      setValue(start);
    },
  };
}
