/** Lists as she types them: no blanks, nothing twice. */

export function tidyList(items: readonly string[]): string[] {
  return [...new Set(items.map((item) => item.trim()).filter(Boolean))];
}
