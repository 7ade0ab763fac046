/** Something is about to be told before its time. */
import type { Campaign } from '../campaign.ts';
import { fold } from '../fold.ts';
import type { Span } from '../signals/kinds.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { apart, findWords, piecesAt } from './words.ts';

/** What gives a campaign away; its name only where a code name hides it. */
function givenAway(text: string, { secretWords, hashtag, link, name, codeName }: Campaign): Span[] {
  const words = [...secretWords, hashtag.replace(/^#/, ''), link, codeName && name];
  return findWords(fold(text), words);
}

export function embargo(text: string, { now, reply, secrets }: GuardScene): Warning | null {
  const told = secrets.flatMap((campaign) => {
    const { id, embargoUntil, codeName, name } = campaign;
    if (embargoUntil === null || embargoUntil <= now) return [];
    const spans = givenAway(text, campaign);
    return spans.length > 0 || reply?.campaignId === id
      ? [{ campaign: codeName || name, until: embargoUntil, spans }]
      : [];
  });
  const [first] = told;
  if (!first) return null;
  const spans = apart(told.flatMap((one) => one.spans));
  const { campaign, until } = first;
  return warning('embargo', 'stop', { campaign, until, pieces: piecesAt(text, spans) }, spans);
}
