/** One key for each gesture, which never shadows a key of the site. */

const LETTERS = {
  save: 's',
  reply: 'r',
  note: 'n',
  done: 'd',
  never: 'x',
  bar: 'v',
  undo: 'z',
  level: 'l',
  hand: 'e',
  more: 'm',
} as const;

/** `never`: never flag this post again. `bar`: moves the focus to the bar. `hand`: to a relay. `more`: draws the flags left out, or leaves them out again. `tag1`...: toggles the tag of that number. */
export type Action = keyof typeof LETTERS | `tag${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;
export type KeySetting = 'plain' | 'alt';

export const ACTIONS: readonly Action[] = [
  ...(Object.keys(LETTERS) as (keyof typeof LETTERS)[]),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((digit) => `tag${digit}` as const),
];

/** The part of a KeyboardEvent that decides. */
export interface KeyPress {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  repeat?: boolean;
}

export interface Key {
  /** Lower-case letter or digit. */
  key: string;
  alt: boolean;
  /** As shown: `S`, `Alt+S`. */
  label: string;
}

/** The key of an action. `siteKeys`: letters and digits that the site itself uses, which are asked with Alt. */
export function keyFor(action: Action, setting: KeySetting, siteKeys: string): Key {
  const key = action in LETTERS ? LETTERS[action as keyof typeof LETTERS] : action.slice(3);
  const alt = setting === 'alt' || siteKeys.includes(key);
  return { key, alt, label: (alt ? 'Alt+' : '') + key.toUpperCase() };
}

/** On French Mac keyboards Option+Z and Option+W give these, and their codes are exchanged. */
const MAC_AZERTY: Record<string, string> = { Â: 'z', '‹': 'w' };

/** The digit of a key press, by what is written on the key or by its place; null: none. */
export function digitOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | null {
  return /^\d$/.test(key) ? key : (/^Digit(\d)$/.exec(code)?.[1] ?? null);
}

/**
 * The letter or digit meant, whatever the layout. Letters go by what is written on the key, except where Alt turns it
 * into a sign (macOS) or the keyboard is not a Latin one: there, only its place is known. Digits go by place too, for AZERTY gives `&é"'(` without Shift.
 */
function meantBy(press: KeyPress): string | null {
  const key = press.key.toLowerCase();
  if (/^\d$/.test(key)) return key;
  if (press.shiftKey) return null;
  if (/^[a-z]$/.test(key)) return key;
  const digit = digitOf(press);
  if (digit) return digit;
  const otherScript = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  if (!press.altKey && !otherScript) return null;
  return MAC_AZERTY[press.key] ?? /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? null;
}

/** The action of a key press, or null: held down, part of a composition, of another shortcut, or the site's own. */
export function actionOf(press: KeyPress, setting: KeySetting, siteKeys: string): Action | null {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.repeat) return null;
  const meant = meantBy(press);
  if (!meant) return null;
  return (
    ACTIONS.find((action) => {
      const { key, alt } = keyFor(action, setting, siteKeys);
      return key === meant && alt === press.altKey;
    }) ?? null
  );
}
