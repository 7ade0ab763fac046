/** “Tu” where she is said “vous”, or the other way round: as she is spoken to, else as the charter says. */
import { fold } from '../fold.ts';
import { languageOf } from './language.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { anyOf, spansOf } from './words.ts';

/** Not “le ton” nor “y a-t-il”. */
const TU = anyOf(["tu|toi|te|ta|tes|tiens?|tiennes?|(?<!\\b(?:le|un|ce|du|au|de|bon|son) )ton|t'(?=[aeiouyh])\\p{L}+"]);
/** Not “rendez-vous”, nor “s'il vous plaît”, which is said to friends too. */
const VOUS = anyOf(['(?<!rendez[- ])vous(?! plait)|votre|vos|votres']);

export function address(text: string, { address: hers, charter, reply }: GuardScene): Warning | null {
  const wanted = hers ?? (charter?.address === 'free' ? null : charter?.address) ?? null;
  if (!wanted || languageOf(text, reply?.lang ?? null) !== 'fr') return null;
  const spans = spansOf(fold(text), wanted === 'tu' ? VOUS : TU);
  return spans.length > 0 ? warning('address', 'warn', { wanted, whose: hers ? 'person' : 'charter' }, spans) : null;
}
