/** A kept post as the page shows it: the words are made here, so that pages need not carry them. */
import { levelWords, signalsWords } from '../core/level-words.ts';
import type { PostView } from '../core/messages.ts';
import type { QueuedPost } from '../core/queue.ts';
import { isShown, type ShownKind } from '../core/watch.ts';
import { t, type WordKey } from '../platform/i18n.ts';

const KIND_WORDS: Record<ShownKind, WordKey> = {
  brand: 'barKindBrand',
  product: 'barKindProduct',
  person: 'barKindPerson',
  risk: 'barKindRisk',
  campaign: 'barKindCampaign',
  competitor: 'barKindCompetitor',
  territory: 'barKindTerritory',
};

/** Leaks are silent in pages: there, a level that is due to one has no reason. */
function shownProposal({ proposal }: QueuedPost): QueuedPost['proposal'] {
  const reasons = proposal.reasons.filter((reason) => reason.kind !== 'watch' || reason.watch !== 'leak');
  return { ...proposal, reasons };
}

/** One reason per watch term, in the order met: kind and term. */
function watchWords({ matches }: QueuedPost): string[] {
  return [...new Set(matches.filter(isShown).map(({ kind, term }) => t('barWhy', t(KIND_WORDS[kind]), term)))];
}

export function viewOf(row: QueuedPost): PostView {
  // Where no rule had anything to say, there is nothing to explain.
  const ruled = row.proposal.ruleId !== null || row.chosen !== null;
  const level = ruled ? [levelWords({ ...row, proposal: shownProposal(row) }, t)] : [];
  // The level comes last: a narrow bar cuts the end, and its number stands on the bar's button.
  const why = [...watchWords(row), ...signalsWords(row.post.text, row.signals, t), ...level];
  return { state: row.state, level: row.level, why };
}
