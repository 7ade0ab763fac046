/** Search of replies as she types: no accents, every word somewhere, best place first, then last used. */
import { foldPlain } from './fold.ts';
import type { Reply } from './reply.ts';

/** Words of a query or text, folded; the slash of a shortcut is not part of the word. */
export function foldedWords(text: string): string[] {
  return foldPlain(text)
    .split(/\s+/)
    .map((word) => word.replace(/^\/+/, ''))
    .filter((word) => word !== '');
}

interface FoldedReply {
  title: string;
  shortcut: string;
  tags: string;
  body: string;
}

/** Rows are folded once for as long as the caller keeps them. */
const foldedReplies = new WeakMap<Reply, FoldedReply>();

function foldReply(reply: Reply): FoldedReply {
  const known = foldedReplies.get(reply);
  if (known) return known;
  const folded = {
    title: foldPlain(reply.title),
    shortcut: foldPlain(reply.shortcut),
    tags: foldPlain(reply.tags.join('\n')),
    body: foldPlain(reply.body),
  };
  foldedReplies.set(reply, folded);
  return folded;
}

/** 4 her very shortcut, 3 title or shortcut, 2 tags, 1 body, 0 nowhere. */
function placeOf(word: string, reply: FoldedReply): number {
  if (reply.shortcut === word) return 4;
  if (reply.title.includes(word) || reply.shortcut.includes(word)) return 3;
  if (reply.tags.includes(word)) return 2;
  return reply.body.includes(word) ? 1 : 0;
}

/** Sum over the words, so that a title that holds them all comes first; 0 when one is nowhere. */
function score(words: string[], reply: FoldedReply): number {
  const places = words.map((word) => placeOf(word, reply));
  return places.includes(0) ? 0 : places.reduce((sum, place) => sum + place, 0);
}

function byLastUse(a: Reply, b: Reply): number {
  return (b.usedAt ?? 0) - (a.usedAt ?? 0) || b.updatedAt - a.updatedAt;
}

/** The replies that hold every word, at most `limit`; all of them, last used first, for an empty query. */
export function rankReplies(replies: readonly Reply[], query: string, limit: number): Reply[] {
  const words = foldedWords(query);
  if (words.length === 0) return [...replies].sort(byLastUse).slice(0, limit);
  return replies
    .map((reply) => ({ reply, score: score(words, foldReply(reply)) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || byLastUse(a.reply, b.reply))
    .slice(0, limit)
    .map((found) => found.reply);
}
