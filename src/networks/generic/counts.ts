/** Reads the counts under a post where the page's code says what they count. */
import type { Post } from '../../core/post.ts';
import { parseCount } from '../reader/numbers.ts';
import { isOwn, type Parts } from './parts.ts';

/** Words of code in class names, test ids and roles, and of labels in a few languages. */
const LIKES =
  /\b(?:likes?|upvotes?|reactions?|favou?rites?|j.aime|votes?|score)\b|(?:like|vote|reaction|favourite)[-_]?(?:count|button)/i;
const REPLIES = /\b(?:repl(?:y|ies)|comments?|réponses?|commentaires?)\b|(?:repl(?:y|ies)|comments?)[-_]?count/i;
const NAMES = ['aria-label', 'data-testid', 'data-role', 'class', 'title', 'itemprop'];
const CANDIDATES =
  'button, [role="button"], [aria-label], [data-testid], [data-role], [class*="count"], [class*="score"], [class*="like"]';

export function countsOf(parts: Parts): Pick<Post, 'likes' | 'replies'> {
  const { root, body } = parts;
  const counts: Pick<Post, 'likes' | 'replies'> = { likes: null, replies: null };
  for (const element of root.querySelectorAll(CANDIDATES)) {
    if (counts.likes !== null && counts.replies !== null) break;
    if (body !== root && body.contains(element)) continue;
    if (!isOwn(parts, element)) continue;
    const count = countIn(element);
    if (count === null) continue;
    const names = NAMES.map((name) => element.getAttribute(name) ?? '').join(' ');
    if (LIKES.test(names)) counts.likes ??= count;
    else if (REPLIES.test(names)) counts.replies ??= count;
  }
  return counts;
}

/** A number alone, or with a few words: "12", "12 likes", "1.2K". */
function countIn(element: Element): number | null {
  for (const text of [element.getAttribute('aria-label') ?? '', element.textContent ?? '']) {
    const short = text.replace(/\s+/g, ' ').trim();
    if (short.length <= 40 && /\d/.test(short)) return parseCount(short);
  }
  return null;
}
