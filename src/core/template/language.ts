/** Languages of replies and posts: only their first part counts, and rows may hold anything. */

/** `fr` for `fr-CA`; null for what no browser could format in. */
export function plainLanguage(lang: string | null | undefined): string | null {
  const code = (lang ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(code) && code !== 'und' ? code : null;
}
