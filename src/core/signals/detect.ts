/** Hears the signals of a post. */
import { fold, originalSpan, type Folded } from '../fold.ts';
import { Grammar } from './grammar.ts';
import { type Heard, hearCues } from './hear.ts';
import { DEFAULT_THRESHOLDS, SIGNAL_KINDS, type Signal, type Thresholds } from './kinds.ts';
import { guessLanguage } from './language.ts';
import { type Token, tokensOf } from './tokens.ts';
import { weigh } from './weigh.ts';
import { languages } from './words/index.ts';

const grammars = new Map<string, Grammar>();
function grammarOf(language: string): Grammar {
  let g = grammars.get(language);
  if (!g) { g = new Grammar(languages[language]!.vocabulary()); grammars.set(language, g); }
  return g;
}
export function evidenceOf(text: string, lang: string | null) {
  const folded = fold(text);
  const given = lang?.slice(0, 2).toLowerCase() ?? null;
  const language = given && languages[given] ? given : (guessLanguage(folded.text) ?? 'en');
  const grammar = grammarOf(language);
  const tokens = tokensOf(folded.text, grammar);
  const heard = hearCues(tokens, grammar);
  return { folded, tokens, heard, halves: grammar.halves, weighed: weigh(heard, tokens, grammar.halves), language };
}
export function detectSignals(text: string, lang: string | null, thresholds: Thresholds = DEFAULT_THRESHOLDS): Signal[] {
  const { folded, tokens, weighed, halves, language } = evidenceOf(text, lang);
  const out: Signal[] = [];
  for (const kind of SIGNAL_KINDS) {
    const { evidence, because } = weighed[kind];
    const strength = evidence <= 0 ? 0 : evidence / (halves[kind] + evidence);
    if (strength > 0 && strength >= thresholds[kind]) out.push({ kind, strength, words: spans(because, tokens, folded), tentative: false });
  }
  return out;
}
function spans(because: Heard[], tokens: Token[], folded: Folded) {
  return because.map((h) => originalSpan(folded, tokens[h.first]!.start, tokens[h.last]!.end));
}
