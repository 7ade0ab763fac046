/** Languages that a watch may be limited to, by their names. */
import { language } from '../../platform/i18n.ts';

/** Offered at once; others come from a table or stay where they are. */
const OFFERED = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ar', 'he', 'ru', 'ja', 'ko', 'zh'];

/** The languages offered, and those of the watch that are not among them. */
export function languageChoices(chosen: readonly string[]): { id: string; label: string }[] {
  const names = new Intl.DisplayNames(language(), { type: 'language', fallback: 'code' });
  return [...new Set([...OFFERED, ...chosen])].map((id) => ({ id, label: names.of(id) ?? id }));
}
