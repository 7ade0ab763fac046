/** Whether a reply says tu or vous. */
import { foldPlain } from '../fold.ts';
import type { Facts } from './facts.ts';

/** Not "le ton". */
const TU = /(?<!\p{L})(?:(?:tu|te|toi|ta|tes|(?<!(?:^|[^\p{L}])(?:le|un|ce|du|au|de|bon) )ton)(?!\p{L})|t'\p{L})/u;
/** Not "rendez-vous". */
const VOUS = /(?<!\p{L}|rendez[- ])(?:vous|votre|vos)(?!\p{L})/u;

/** How the post speaks to whom it is for; null: it does neither, or both. */
function addressIn(text: string): 'tu' | 'vous' | null {
  const folded = foldPlain(text);
  const [tu, vous] = [TU.test(folded), VOUS.test(folded)];
  if (tu === vous) return null;
  return tu ? 'tu' : 'vous';
}

/**
 * The first that is told: what was set for the person; what the charter asks for; and where the charter leaves it free,
 * as she does in her post, else tu to those whom one knows (stages regular and ambassador), vous to all others.
 */
export function addressFor({ person, charter, scene }: Facts): 'tu' | 'vous' {
  if (person?.address) return person.address;
  if (charter && charter.address !== 'free') return charter.address;
  const heard = scene.post && addressIn(scene.post.text);
  return heard ?? (person?.stage === 'regular' || person?.stage === 'ambassador' ? 'tu' : 'vous');
}
