/** The reply that says "we are looking into it", offered while a relay prepares the real one. */
import { foldPlain } from './fold.ts';
import type { Reply } from './reply.ts';

/** Tags by which she marks such replies, folded. */
const TAGS = ['waiting', 'attente'];

/** Her replies for waiting, those in the language of the post first, last used first; replies of no language fit all. */
export function waitingReplies(replies: readonly Reply[], language: string | null): Reply[] {
  const fits = ({ lang }: Reply): number => (lang === language ? 2 : lang === '' ? 1 : 0);
  return replies
    .filter(({ tags }) => tags.some((tag) => TAGS.includes(foldPlain(tag))))
    .sort((one, other) => fits(other) - fits(one) || (other.usedAt ?? 0) - (one.usedAt ?? 0));
}
