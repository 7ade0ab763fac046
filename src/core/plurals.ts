/** Plurals of French and English words. */

/** Those that no ending tells. */
const IRREGULAR: Record<string, string> = Object.fromEntries(
  (
    'oeil yeux,ciel cieux,madame mesdames,monsieur messieurs,mademoiselle mesdemoiselles,child children,person people,' +
    'foot feet,tooth teeth,goose geese,mouse mice,ox oxen,die dice'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Plurals of a folded word, French (-s, -x, -aux) and English (-s, -es, -ies, -ves, -men); none for words of one or two letters. */
export function pluralsOf(word: string): string[] {
  if (!/[a-z]{3}$/.test(word)) return [];
  const plurals: string[] = [];
  const irregular = IRREGULAR[word];
  if (irregular) plurals.push(irregular);
  if (/[^aeiou]y$/.test(word)) plurals.push(`${word.slice(0, -1)}ies`);
  if (/(?:[sxzo]|ch|sh)$/.test(word)) plurals.push(`${word}es`);
  if (/(?:au|eu|ou)$/.test(word)) plurals.push(`${word}x`);
  if (/ai?l$/.test(word)) plurals.push(word.replace(/ai?l$/, 'aux'));
  if (/(?:[aeo]l|[eo]a|[aio])fe?$|^.?wolf$/.test(word)) plurals.push(word.replace(/fe?$/, 'ves'));
  if (/man$/.test(word)) plurals.push(word.replace(/man$/, 'men'));
  if (/sis$/.test(word)) plurals.push(word.replace(/is$/, 'es'));
  if (!/[sxz]$/.test(word)) plurals.push(`${word}s`);
  return plurals;
}
