/** Weighs what was heard. */
import type { Heard } from './hear.ts';
import { SIGNAL_KINDS, type SignalKind } from './kinds.ts';
import type { Token } from './tokens.ts';
import type { Feature } from './vocabulary.ts';

export interface Weighed { evidence: number; because: Heard[] }

export function weigh(heard: Heard[], tokens: readonly Token[], text: string): Record<SignalKind, Weighed> {
  const sum = (f: Feature, neg = false) => heard.reduce((s, h) => (h.feature === f && h.negated === neg ? s + h.weight : s), 0);
  const of = (...fs: Feature[]) => heard.filter((h) => fs.includes(h.feature) && !h.negated);
  const n = (f: Feature) => sum(f);
  const links = tokens.some((t) => t.kind === 'link');
  const news = Math.min(1, n('news')), politics = Math.min(1, n('politics') / 2), client = Math.min(2, n('client'));
  const self = Math.min(1, n('self')), you = Math.min(1, n('you')), fun = Math.min(1, n('fun'));
  const fault = Math.min(2, n('fault'));
  const dim = (s: number) => (s > 1 ? 1 + (s - 1) * 0.5 : s);
  const badPraise = sum('praise', true);
  let complaint = n('complaint') + fault * (0.25 + 0.45 * Math.min(1, client / 1.2)) + badPraise * 0.6 + (client > 0 ? 0.15 * Math.min(client, 1) : -0.15);
  complaint *= (1 - 0.5 * politics) * (1 - 0.3 * news);
  let praise = n('praise') + sum('complaint', true) * 0.3;
  praise -= 0.6 * Math.min(2, complaint);
  praise *= 1 - 0.3 * news;
  const question = n('question') - n('rhetoric') * 0.7 - (links ? 0.3 : 0) - politics * 0.4;
  let hostility = n('hostility') + sum('hostility', true) * 0.2 + you * 0.1;
  let regret = (n('regret') + (n('regret') > 0 ? 0.2 * self - 0.1 : 0)) * (1 - 0.5 * Math.min(1, client)) * (1 - 0.6 * politics) * (1 - 0.4 * news) - 0.3 * Math.min(1, praise > 0 ? praise : 0) - 0.3 * (hostility > 1 ? 1 : 0);
  const urgency = n('urgency') + 0.15 * fault - 0.2;
  const sensitive = n('sensitive') + (n('group') > 0 ? 0.3 * Math.min(2, hostility) : 0) - fun * 0.4;
  return {
    complaint: { evidence: dim(complaint), because: of('complaint', 'fault') },
    praise: { evidence: praise, because: of('praise') },
    question: { evidence: question, because: of('question') },
    hostility: { evidence: hostility, because: of('hostility') },
    regret: { evidence: regret, because: of('regret') },
    urgency: { evidence: urgency, because: of('urgency') },
    sensitive: { evidence: sensitive, because: of('sensitive', 'group') },
  };
}
