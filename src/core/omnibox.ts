/** Replies in the address bar: what stands for each there, and which one a typed text means. */
import { foldPlain } from './fold.ts';
import type { Reply } from './reply.ts';

type Named = Pick<Reply, 'id' | 'title' | 'shortcut'>;

/** Enough of an id to tell two replies of one title apart. */
const ID_LETTERS = 8;

const nameOf = ({ shortcut, title }: Named): string => (shortcut ? `/${shortcut}` : title.replace(/\s+/g, ' ').trim());

/** Its shortcut, else its title, with some of its id where another of `all` has the same. Never empty. */
export function contentOf(reply: Named, all: readonly Named[]): string {
  const name = nameOf(reply);
  const twin = all.some((other) => other.id !== reply.id && foldPlain(nameOf(other)) === foldPlain(name));
  return twin || !name ? `${name} #${reply.id.slice(0, ID_LETTERS)}`.trim() : name;
}

/** The reply that a content stands for; null: it is no content, but words to be searched. */
export function namedBy<T extends Named>(typed: string, all: readonly T[]): T | null {
  const wanted = foldPlain(typed.trim());
  return all.find((reply) => foldPlain(contentOf(reply, all)) === wanted) ?? null;
}
