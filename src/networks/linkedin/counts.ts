/** LinkedIn's counts that stand among names and other counts. */
import { parseCount } from '../reader/numbers.ts';

/** "Ada Example and 29 others" are 30; "Ada Example" alone is one; a text that begins with its number is that number. */
export function peopleCount(text: string): number | null {
  const shown = text.trim();
  if (!shown) return null;
  const count = parseCount(shown);
  return /^\p{Nd}/u.test(shown) ? count : (count ?? 0) + 1;
}

/** Followers as the languages of LinkedIn call them: beside them stand connections, which no attribute tells apart. */
const FOLLOWERS =
  /follow|abonn|segui|seguaci|obserwuj|takip|volger|följ|følg|seuraa|urmărit|követő|sleduj|подпис|отслежив|підпис|pengikut|متابع|עוקב|ακόλουθ|फ़ॉलो|ผู้ติดตาม|フォロワー|팔로워|关注者|粉丝|粉絲|關注者|追蹤/i;

export const isFollowers = (element: Element): boolean => {
  const text = element.textContent ?? '';
  return /\p{Nd}/u.test(text) && FOLLOWERS.test(text);
};
