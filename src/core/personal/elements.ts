/** What of a reply is about the person it is for, and about her community. */
import type { Community } from '../community.ts';
import { type Folded, fold, foldPlain } from '../fold.ts';
import type { GuardScene } from '../guards/scene.ts';
import { anyOf, findWords, piecesAt } from '../guards/words.ts';
import { gistOf } from '../likeness/gist.ts';
import { isIdle } from '../likeness/idle.ts';
import { stemOf } from '../likeness/stem.ts';
import { firstNameOf } from '../name.ts';

/** Shorter words are everybody's. */
const LEAST_LETTERS = 4;
/** "Last time", "as promised": it goes on from what was said. */
const GOES_ON = anyOf([
  'la derniere fois|comme (?:promis|convenu|prevu)|depuis (?:votre|ton|notre) (?:dernier )?message|vous nous disiez|tu nous disais|de nouveau',
  'last time|as (?:promised|agreed|you said)|since (?:your|our) last|you told us|you said|once more',
]);

/** What she is called by: first name and names, `Ada`, `Ada Quill`, and her mention. */
export function namesOf({ name, handle, names }: GuardScene): string[] {
  const spoken = [name, ...names].flatMap((one) => (one ? [one, firstNameOf(one) ?? ''] : []));
  return [...new Set([...spoken, handle?.replace(/^@/, '') ?? ''])].filter((one) => one.length > 1);
}

/** Words of the text that she used in her post; names of the brand are not hers. */
function herWords(text: string, { post, brands, names }: GuardScene): string[] {
  const hers = gistOf(post?.text ?? '', [...brands, ...names]);
  const words = text.match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter((word) => {
    const folded = foldPlain(word);
    return folded.length >= LEAST_LETTERS && !isIdle(folded) && hers.has(stemOf(folded));
  });
}

/** What of the text is about her: her name, her words, what she is known for, what was said before. Each once. */
export function aboutHer(text: string, scene: GuardScene): string[] {
  const folded = fold(text);
  const named = piecesAt(text, findWords(folded, [...namesOf(scene), ...scene.tags]));
  const goesOn = scene.lastSaid === null ? [] : [...folded.text.matchAll(GOES_ON)].map(([said]) => said);
  return [...new Set([...named, ...herWords(text, scene), ...goesOn])];
}

/** An entry of a card without what it means: `tige: what holds the lamp`. */
export const entryOf = (entry: string): string => entry.split(/\s*:\s/, 1)[0]?.trim() ?? '';

/** Whether the text holds an entry: as it is written, or, when it is long, all of its words. */
function holds(text: Folded, gist: ReadonlySet<string>, entry: string): boolean {
  if (findWords(text, [entry]).length > 0) return true;
  const asked = [...gistOf(entry)];
  return asked.length > 1 && asked.every((stem) => gist.has(stem));
}

/** What may be said of a community: its words, jokes and rituals, in the order that one would think of them. */
export function entriesOf({ words, jokes, rituals, name }: Community): string[] {
  return [...words, ...jokes, ...rituals, name].map(entryOf).filter((entry) => entry !== '');
}

/** What of the text is about a community of hers. Each once. */
export function aboutCommunity(text: string, { communities }: GuardScene): string[] {
  const [folded, gist] = [fold(text), gistOf(text)];
  return [...new Set(communities.flatMap(entriesOf))].filter((entry) => holds(folded, gist, entry));
}
