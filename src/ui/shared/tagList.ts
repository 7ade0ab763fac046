/** Tags as she types them: words between commas. */

/** Trimmed, empty ones dropped, each once whatever its case, as first written. */
export function parseTags(text: string): string[] {
  const seen = new Map<string, string>();
  for (const part of text.split(/[,\n]/)) {
    const tag = part.trim().replace(/\s+/g, ' ');
    if (tag && !seen.has(tag.toLocaleLowerCase())) seen.set(tag.toLocaleLowerCase(), tag);
  }
  return [...seen.values()];
}

export function formatTags(tags: readonly string[]): string {
  return tags.join(', ');
}
