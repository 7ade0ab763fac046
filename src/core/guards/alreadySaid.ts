/** The same, or nearly the same, was said: to her, to others in this thread, to others lately. */
import { foldPlain } from '../fold.ts';
import { gistOf } from '../likeness/gist.ts';
import { likeness } from '../likeness/likeness.ts';
import type { GuardScene, SaidBefore } from './scene.ts';
import { type Warning, warning } from './warning.ts';

/** From here on the words are the same, but for a greeting, a name, a sign. */
const SAME = 0.9;
/** A text without a gist is known again by its very words, when it has that many. */
const SAME_WORDS = 6;
/** To that many others within `AROUND_MS`, one pastes rather than speaks. */
export const AROUND = 5;
/** How far back others count, in ms. */
export const AROUND_MS = 24 * 3_600_000;

const wordsOf = (text: string): string => (foldPlain(text).match(/\p{L}+/gu) ?? []).join(' ');

interface Again {
  said: SaidBefore;
  same: boolean;
}

/** Those that say the same, the newest first. */
function saidAgain(text: string, { said, names }: GuardScene): Again[] {
  const [gist, words] = [gistOf(text, names), wordsOf(text)];
  const found = said.flatMap((before): Again[] => {
    const isCopy = words.split(' ').length >= SAME_WORDS && wordsOf(before.text) === words;
    const alike = isCopy ? 1 : likeness(gist, gistOf(before.text, names));
    return alike > 0 ? [{ said: before, same: alike >= SAME }] : [];
  });
  return found.sort((one, other) => other.said.at - one.said.at);
}

const countPeople = (found: readonly Again[]): number => new Set(found.map(({ said }) => said.whom)).size;

/** The gravest only: what she heard herself goes before what her neighbours did. */
export function alreadySaid(text: string, scene: GuardScene): Warning | null {
  const found = saidAgain(text, scene);
  const [hers] = found.filter(({ said }) => said.to === 'her');
  if (hers) {
    const { same, said } = hers;
    return warning('said-to-her', 'stop', { same, at: said.at, network: said.network });
  }
  const thread = countPeople(found.filter(({ said }) => said.to === 'thread'));
  if (thread > 0) return warning('said-in-thread', 'warn', { people: thread });
  const lately = found.filter(({ said }) => scene.now - said.at <= AROUND_MS);
  const people = countPeople(lately);
  if (people < AROUND) return null;
  return warning('said-around', 'warn', { people, networks: [...new Set(lately.map(({ said }) => said.network))] });
}
