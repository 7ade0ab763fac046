/** Replies of one language that say nearly the same: the library's, not the conversations'. */
import { foldPlain } from '../fold.ts';
import { gistOf } from '../likeness/gist.ts';
import { likeness } from '../likeness/likeness.ts';
import type { Reply } from '../reply.ts';

/** Share of their stems that two replies have in common, from which one of them is one too many. */
const TWIN = 0.6;
/** A stem that more replies than this hold tells nothing of a pair, and would make pairs of all. */
const COMMON = 150;
const VARIABLE = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[^{}\n]{1,60}\}/g;

type Gist = ReadonlySet<string>;

/** For each reply, those after it with which it shares stems that few have. */
function pairsOf(gists: readonly Gist[]): Set<number>[] {
  const holders = new Map<string, number[]>();
  gists.forEach((gist, at) => {
    for (const stem of gist) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  });
  const pairs = gists.map(() => new Set<number>());
  for (const list of holders.values()) {
    if (list.length > COMMON) continue;
    list.forEach((one, at) => {
      for (const other of list.slice(at + 1)) pairs[one]?.add(other);
    });
  }
  return pairs;
}

/** Sets of places that are joined by pairs. */
class Groups {
  private readonly heads: number[];

  constructor(size: number) {
    this.heads = Array.from({ length: size }, (_, at) => at);
  }

  headOf(at: number): number {
    const head = this.heads[at] ?? at;
    if (head === at) return at;
    const top = this.headOf(head);
    this.heads[at] = top;
    return top;
  }

  join(one: number, other: number): void {
    this.heads[this.headOf(other)] = this.headOf(one);
  }
}

/** Groups of two and more, the largest first; in a group the most used first, which is the one to keep. */
export function twinsIn(replies: readonly Reply[]): Reply[][] {
  const gists = replies.map(({ body }) => gistOf(body.replace(VARIABLE, ' ')));
  const groups = new Groups(replies.length);
  const firsts = new Map<string, number>();
  replies.forEach(({ body, lang, kind }, at) => {
    const words = `${lang} ${kind} ${foldPlain(body).replace(/\s+/g, ' ').trim()}`;
    const first = firsts.get(words);
    if (first === undefined) firsts.set(words, at);
    else groups.join(first, at);
  });
  pairsOf(gists).forEach((others, one) => {
    for (const other of others) {
      const sameLanguage = replies[one]?.lang === replies[other]?.lang && replies[one]?.kind === replies[other]?.kind;
      if (sameLanguage && likeness(gists[one] ?? new Set(), gists[other] ?? new Set()) >= TWIN) groups.join(one, other);
    }
  });
  const found = new Map<number, Reply[]>();
  replies.forEach((reply, at) => {
    const head = groups.headOf(at);
    found.set(head, [...(found.get(head) ?? []), reply]);
  });
  return [...found.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => b.uses - a.uses || (b.usedAt ?? 0) - (a.usedAt ?? 0)))
    .sort((a, b) => b.length - a.length);
}
