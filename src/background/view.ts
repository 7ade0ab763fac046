/** A kept post as the page shows it: the words are made here, so that pages need not carry them. */
import { levelWords, type Say, signalsWords } from '../core/level-words.ts';
import type { PostView } from '../core/messages.ts';
import type { QueuedPost } from '../core/queue.ts';
import { t } from '../platform/i18n.ts';

/** Leaks are silent in pages: there, a level that is due to one has no reason. */
function shownProposal({ proposal }: QueuedPost): QueuedPost['proposal'] {
  const isLeak = (reason: QueuedPost['proposal']['reasons'][number]): boolean =>
    reason.kind === 'watch' && reason.watch === 'leak';
  return { ...proposal, reasons: proposal.reasons.filter((reason) => !isLeak(reason)) };
}

export function viewOf(row: QueuedPost): PostView {
  const say: Say = t;
  return {
    state: row.state,
    level: row.level,
    why: levelWords({ ...row, proposal: shownProposal(row) }, say),
    heard: signalsWords(row.post.text, row.signals, say),
  };
}
