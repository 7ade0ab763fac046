/** Puts the cursor in the first field of a form that just took the place of what she was using. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useFirstFocus(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [form]);
}
