/** Abbreviations of other tools and shortcuts of Vigie, which are typed after a slash. */

/** What other tools put before an abbreviation, and some after, so that no word is taken for one. */
const SIGNS = /^[^\p{L}\p{M}\p{N}_-]+|[^\p{L}\p{M}\p{N}_-]+$/gu;
const OTHER = /[^\p{L}\p{M}\p{N}_-]+/gu;
const LONGEST = 40;

/** The shortcut of an abbreviation; `changed`: more than its signs and its capitals were. */
export function shortcutOf(abbreviation: string): { shortcut: string; changed: boolean } {
  const bare = abbreviation.normalize('NFC').toLowerCase().replace(SIGNS, '');
  const shortcut = [...bare.replace(OTHER, '-')].slice(0, LONGEST).join('');
  return { shortcut, changed: shortcut !== bare || (shortcut === '' && abbreviation.trim() !== '') };
}

/** Shortcuts made from titles for replies that have none, for formats that want one. */
export function madeShortcuts(replies: readonly { title: string; shortcut: string }[]): string[] {
  const taken = new Set(replies.map(({ shortcut }) => shortcut));
  return replies.map(({ title, shortcut }, at) => {
    if (shortcut) return shortcut;
    const base = shortcutOf(title).shortcut.slice(0, 30) || `reply-${at + 1}`;
    let made = base;
    for (let turn = 2; taken.has(made); turn++) made = `${base}-${turn}`;
    taken.add(made);
    return made;
  });
}
