/** Weighs what was heard. */
import type { Heard } from './hear.ts';
import { SIGNAL_KINDS, type SignalKind } from './kinds.ts';
import type { Token } from './tokens.ts';
import type { Feature } from './vocabulary.ts';

export interface Weighed { evidence: number; because: Heard[] }

const KINDS = new Set<Feature>(SIGNAL_KINDS);

/** Asking shows by a mark, by the words, best by both. */
function asked(heard: readonly Heard[], tokens: readonly Token[], politics: number, links: boolean): number {
  let mark = 0;
  let best = 0;
  let count = 0;
  for (const one of heard) {
    if (one.feature !== 'question') continue;
    if (one.first === one.last && tokens[one.first]?.form.startsWith('?')) mark = Math.max(mark, one.weight);
    else if (one.weight >= 0.6) {
      best = Math.max(best, one.weight);
      count++;
    }
  }
  // A cue may have swallowed the mark.
  if (mark === 0 && tokens.some((token) => token.form === '?')) mark = 0.8;
  const rhetoric = heard.some((one) => one.feature === 'rhetoric') ? 0.45 : 0;
  const words = mark > 0 ? Math.min(0.45, 0.35 * best + 0.05 * Math.max(0, count - 1)) : best >= 1.2 ? 0.95 : 0.4 * best;
  return mark + words - rhetoric - politics * 0.25 - (links ? 0.15 : 0);
}

export function weigh(heard: Heard[], tokens: readonly Token[], halves: Record<SignalKind, number>): Record<SignalKind, Weighed> {
  const sum = (f: Feature, neg = false) => heard.reduce((s, h) => (h.feature === f && h.negated === neg ? s + h.weight : s), 0);
  const of = (...fs: Feature[]) => heard.filter((h) => fs.includes(h.feature) && !h.negated);
  const n = (f: Feature) => (KINDS.has(f) ? sum(f) : sum(f) + sum(f, true));
  const clamp = (v: number) => Math.max(0, Math.min(1, v));
  const links = tokens.some((t) => t.kind === 'link');
  const news = clamp(n('news')), politics = clamp(n('politics') / 2), client = clamp(n('client') / 2), agent = clamp(n('agent'));
  const self = clamp(n('self')), you = clamp(n('you')), fun = clamp(n('fun'));
  const fault = Math.min(2, sum('fault'));
  const rawPraise = n('praise');
  const harsh = heard.filter((h) => h.feature === 'hostility');
  const insults = harsh.reduce((s, h) => (h.weight >= 1 ? s + (h.negated ? 0.4 : 1) * h.weight : s), 0);
  const slurs = harsh.reduce((s, h) => (h.weight < 1 && !h.negated ? s + h.weight : s), 0);
  const aimed = clamp(you + n('others') + politics + n('group'));
  const hostility = insults * 1.3 + slurs * (0.6 + 0.8 * aimed) * (1 - 0.5 * client);
  const contempt = clamp(hostility / halves.hostility - 0.5);
  const complaint = (n('complaint') * (0.7 + 0.4 * client) + fault * (0.1 + 0.75 * client) + sum('praise', true) * 0.6 + 0.3 * client - 0.15 * Math.min(2, rawPraise))
    * (1 - 0.5 * politics) * (1 - 0.3 * news) * (1 - 0.5 * agent) * (1 - 0.5 * contempt * (1 - client));
  const praise = (rawPraise * 1.4 + sum('complaint', true) * 0.3 - 0.3 * Math.max(0, Math.min(3, complaint / halves.complaint))) * (1 - 0.3 * news);
  const question = asked(heard, tokens, politics, links) + 0.1 * client - 0.3 * contempt;
  const regret = n('regret') * (0.6 + 0.4 * self) * (1 - 0.3 * client) * (1 - 0.5 * client * clamp(complaint / halves.complaint)) * (1 - 0.6 * politics) * (1 - 0.4 * news) - 0.3 * clamp(praise) - 0.3 * (hostility > 1 ? 1 : 0);
  const urgency = n('urgency') + 0.15 * fault - 0.2;
  const sensitive = n('sensitive') + (n('group') > 0 ? 0.3 * Math.min(2, hostility) : 0) - fun * 0.6;
  return {
    complaint: { evidence: complaint, because: of('complaint', 'fault') },
    praise: { evidence: praise, because: of('praise') },
    question: { evidence: question, because: of('question') },
    hostility: { evidence: hostility, because: of('hostility') },
    regret: { evidence: regret, because: of('regret') },
    urgency: { evidence: urgency, because: of('urgency') },
    sensitive: { evidence: sensitive, because: of('sensitive', 'group') },
  };
}
