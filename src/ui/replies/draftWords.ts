/** Words of the reply editor that depend on what was written. */
import { t } from '../../platform/i18n.ts';

/** Languages that a reply may be said to be in; the list is short because it is chosen from by hand. */
export const LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ar', 'ja'] as const;

const ERRORS = { empty: 'refusedEmpty', letters: 'refusedShortcutForm', taken: 'refusedShortcutTaken' } as const;

export function errorWords(error: keyof typeof ERRORS | undefined): string | null {
  return error ? t(ERRORS[error]) : null;
}
