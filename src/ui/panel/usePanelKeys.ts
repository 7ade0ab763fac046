/** Letters that lead about the panel, wherever the focus is but in a field. */
import { useEffect } from 'preact/hooks';

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select');
}

export function usePanelKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const life = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isField(event.target)) return;
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press, { signal: life.signal });
    return () => life.abort();
  });
}
