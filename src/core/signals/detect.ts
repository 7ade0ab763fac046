/** Hears the signals of a post: what its author feels or wants, each with the words that say so. */
import { type Folded, fold, originalSpan } from '../fold.ts';
import { Grammar } from './grammar.ts';
import { type Heard, hearCues } from './hear.ts';
import { DEFAULT_THRESHOLDS, SIGNAL_KINDS, type Signal, type SignalKind, type Span, type Thresholds } from './kinds.ts';
import { guessLanguage } from './language.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Feature } from './vocabulary.ts';
import { weigh } from './weigh.ts';
import { UNKNOWN_LANGUAGE, vocabularies } from './words/index.ts';

/** Nobody reads on in a text of this size, and hostile pages may hold greater ones. */
const READ = 4_000;

/** Compiled when a first post in their language comes: some thirty milliseconds each. */
const grammars = new Map<string, Grammar>();

function grammarOf(language: string): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = new Grammar(vocabularies[language] ?? UNKNOWN_LANGUAGE);
  grammars.set(language, grammar);
  return grammar;
}

/** The language to hear a folded text in: the one told when it has words here, else the one it looks like, else none. */
function languageOf(folded: string, told: string | null): string {
  const primary = told?.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(vocabularies, primary) ? primary : (guessLanguage(folded) ?? '');
}

/** Features whose cues speak for a kind; denied praise speaks for a complaint, and the other way round. */
const REASONS: Record<SignalKind, { said: readonly Feature[]; denied: readonly Feature[] }> = {
  regret: { said: ['regret'], denied: [] },
  complaint: { said: ['complaint', 'fault'], denied: ['praise'] },
  praise: { said: ['praise'], denied: ['complaint'] },
  question: { said: ['question'], denied: ['question'] },
  hostility: { said: ['hostility'], denied: ['hostility'] },
  urgency: { said: ['urgency'], denied: [] },
  sensitive: { said: ['sensitive', 'group'], denied: ['sensitive', 'group'] },
};

/** Where the cues of a kind stand in the original text, those that touch as one. */
function wordsOf(kind: SignalKind, heard: readonly Heard[], tokens: readonly Token[], folded: Folded): Span[] {
  const { said, denied } = REASONS[kind];
  const spans: Span[] = [];
  for (const { feature, negated, first, last } of heard) {
    if (!(negated ? denied : said).includes(feature)) continue;
    const { start, end } = originalSpan(folded, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
    const before = spans.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/**
 * The signals whose strength reaches their threshold, in the order of SIGNAL_KINDS. `lang`: a language tag such as `fr`
 * or `en-GB`; null when the post does not tell. Only the first 4,000 characters are read.
 */
export function detectSignals(
  text: string,
  lang: string | null,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Signal[] {
  const folded = fold(text.slice(0, READ));
  const grammar = grammarOf(languageOf(folded.text, lang));
  const tokens = tokensOf(folded.text, grammar);
  const heard = hearCues(tokens, grammar);
  const evidence = weigh(heard, tokens, grammar.halves);
  return SIGNAL_KINDS.flatMap((kind) => {
    if (evidence[kind] <= 0) return [];
    const strength = evidence[kind] / (grammar.halves[kind] + evidence[kind]);
    if (strength < thresholds[kind]) return [];
    return [{ kind, strength, words: wordsOf(kind, heard, tokens, folded), tentative: grammar.tentative }];
  });
}

/** The language in which the signals of a post are heard; null when it is not known. */
export function spokenLanguage(text: string, lang: string | null): string | null {
  return languageOf(fold(text.slice(0, READ)).text, lang) || null;
}
