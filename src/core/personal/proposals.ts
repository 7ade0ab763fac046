/** What would make a reply hers: her name, her words, something of her community. At most one of each, made ready. */
import type { Community } from '../community.ts';
import { fold, foldPlain } from '../fold.ts';
import type { GuardScene } from '../guards/scene.ts';
import { tooLong } from '../guards/tooLong.ts';
import { findWords } from '../guards/words.ts';
import { sentencesOf } from '../kindness/sentences.ts';
import { gistOf } from '../likeness/gist.ts';
import { isIdle } from '../likeness/idle.ts';
import { firstNameOf } from '../name.ts';
import { aboutCommunity, aboutHer, entryOf } from './elements.ts';

export interface Proposal {
  about: 'name' | 'words' | 'community';
  /** What is added, as it is shown. */
  piece: string;
  /** The whole text with it. */
  text: string;
}

/** A quotation that is longer is no echo any more; shorter, it says nothing. In characters and words. */
const LONGEST = 60;
const LEAST_WORDS = 3;

const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|merci|thanks|thank you|bravo)(?=\s*[,!.:;]|\s*$)/iu;

/** Her first name behind the greeting, else before all. */
function withName(text: string, name: string): string {
  const greeting = GREETING.exec(text)?.[0];
  if (greeting) return `${greeting} ${name}${text.slice(greeting.length)}`;
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  // A word of grammar or courtesy loses its capital; of any other one cannot tell.
  const start = isIdle(foldPlain(first)) && first !== 'I' ? text.charAt(0).toLowerCase() : text.charAt(0);
  return `${name}, ${start}${text.slice(1)}`;
}

/** The part of her post that tells most in few words. */
function quotationOf({ post, brands }: GuardScene): string | null {
  const parts = sentencesOf(post?.text ?? '')
    .flatMap(({ start, end }) => (post?.text ?? '').slice(start, end).split(/[,;:()«»“”"]|\s[–—-]\s/))
    .map((part) =>
      part
        .replace(/https?:\/\/\S+|[@#]\S+/g, '')
        .replace(/[.!?…\s]+$/, '')
        .trim(),
    );
  const told = parts
    .filter((part) => part.length <= LONGEST && part.split(/\s+/).length >= LEAST_WORDS)
    .map((part) => ({ part, weight: gistOf(part, brands).size }))
    .filter(({ weight }) => weight > 1);
  return told.sort((one, other) => other.weight - one.weight)[0]?.part ?? null;
}

const quoted = (words: string, lang: string | null | undefined): string =>
  lang?.startsWith('fr') ? `«\u202f${words}\u202f»` : `“${words}”`;

const isSentence = (entry: string): boolean => /[.!?…]$/.test(entry);

/** At the end, before what signs. */
function withLast(text: string, entry: string, signature: string): string {
  const capital = entry.charAt(0).toUpperCase() + entry.slice(1);
  const added = isSentence(capital) ? capital : `${capital}.`;
  const whole = text.trimEnd();
  const body = signature && whole.endsWith(signature) ? whole.slice(0, -signature.length).trimEnd() : whole;
  const rest = whole.slice(body.length);
  return `${body}${/[\p{L}\p{N}]$/u.test(body) ? '.' : ''} ${added}${rest}`;
}

/** Jokes are for light moments; what a community never says is not proposed from another’s card. */
function communityEntries({ communities, post }: GuardScene): string[] {
  const isGrave =
    post?.kinds.includes('risk') || post?.signals.some((kind) => kind !== 'praise' && kind !== 'question');
  const taboos = communities.flatMap((one) => one.taboos);
  const said = ({ words, jokes, rituals }: Community): string[] => [
    ...words,
    ...(isGrave ? [] : [...jokes, ...rituals]),
  ];
  return communities
    .flatMap(said)
    .map(entryOf)
    .filter((entry) => entry !== '' && findWords(fold(entry), taboos).length === 0);
}

const fits = (text: string, scene: GuardScene): boolean => tooLong(text, scene) === null;

/** Those that still fit, for what the text lacks. `short`: whether a text also fits 140. */
export function proposalsFor(text: string, scene: GuardScene, short: (text: string) => boolean): Proposal[] {
  if (text.trim() === '') return [];
  const made: Proposal[] = [];
  if (aboutHer(text, scene).length === 0) {
    const name = [scene.name, ...scene.names].map((one) => one && firstNameOf(one)).find(Boolean);
    const words = quotationOf(scene);
    if (name) made.push({ about: 'name', piece: name, text: withName(text, name) });
    if (words) {
      const piece = quoted(words, scene.post?.lang);
      made.push({ about: 'words', piece, text: `${piece} ${text}` });
    }
  }
  if (aboutCommunity(text, scene).length === 0) {
    const signature = scene.charter?.signature.trim() ?? '';
    const entries = communityEntries(scene).map((piece) => ({ piece, text: withLast(text, piece, signature) }));
    const fitting = entries.filter((one) => fits(one.text, scene));
    const best = fitting.find((one) => short(one.text)) ?? fitting[0];
    if (best) made.push({ about: 'community', ...best });
  }
  return made.filter((proposal) => fits(proposal.text, scene));
}
