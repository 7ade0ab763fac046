/** Puts the cursor in the first field of a form that just took the place of what she was using. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export function useFirstFocus(form: RefObject<HTMLElement | null>): void {
  // Before the page is drawn: what she types next must not go to what is no longer there.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [form]);
}
