/** Light or dark as the page looks, which is not always as the system is set. */

/** Relative luminance (WCAG 2.2) of a computed `rgb()` or `rgba()` colour; null for a see-through one. */
export function luminance(color: string): number | null {
  const parts = color.match(/[\d.]+/g)?.map(Number);
  if (!color.startsWith('rgb') || !parts || (parts[3] ?? 1) < 0.5) return null;
  const [r = 0, g = 0, b = 0] = parts.slice(0, 3).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The scheme that the page shows: its background, else what it declares, else the system's. */
export function pageScheme(document: Document): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const light = element && luminance(getComputedStyle(element).backgroundColor);
    if (typeof light === 'number') return light < 0.2 ? 'dark' : 'light';
  }
  const declared = getComputedStyle(document.documentElement).colorScheme;
  if (!declared.includes('dark')) return 'light';
  return !declared.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
