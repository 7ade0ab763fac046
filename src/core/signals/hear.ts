/** Finds the cues in a post: the heaviest where they overlap, turned round where a negation stands before them. */
import type { Entry, Grammar, Node, Outcome } from './grammar.ts';
import type { Token } from './tokens.ts';
import type { Feature } from './vocabulary.ts';

/** A cue that was heard, with the tokens it spans, both included. */
export interface Heard {
  cue: number;
  feature: Feature;
  weight: number;
  first: number;
  last: number;
  negated: boolean;
}

const GAP = 4;
/** How far before a cue a negation is looked for, fillers not counted. */
const REACH = 3;
/** A hostile text may hold thousands of cues; nobody needs so many to judge. */
const LIMIT = 400;

class Reading {
  readonly heard: Heard[] = [];
  private readonly tokens: readonly Token[];
  private readonly entries: readonly Entry[];
  private readonly grammar: Grammar;
  private first = 0;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.entries = tokens.map((token) => grammar.entryOf(token.form));
  }

  read(): void {
    for (let at = 0; at < this.entries.length && this.heard.length < LIMIT; at++) {
      this.first = at;
      for (const node of this.entries[at]?.starts ?? []) this.follow(node, at);
    }
  }

  /** On from a node that the token `at` led to. */
  private follow(node: Node, at: number): void {
    for (const outcome of node.outcomes) this.keep(outcome, at);
    if (node.next.size > 0) this.step(node, at + 1);
    if (!node.gap) return;
    for (let next = at + 1; next <= at + 1 + GAP; next++) {
      this.step(node.gap, next);
      if (this.tokens[next]?.kind === 'break') break;
    }
  }

  private step(node: Node, at: number): void {
    const entry = this.entries[at];
    if (!entry) return;
    for (const [symbol, next] of node.next) if (entry.symbols.has(symbol)) this.follow(next, at);
    if (entry.filler) this.step(node, at + 1);
  }

  private keep(outcome: Outcome, last: number): void {
    const { cue, feature, weight } = outcome;
    if (outcome.atStart && !this.startsSentence(this.first)) return;
    if (outcome.atEnd && !this.endsSentence(last)) return;
    const negated = !outcome.negates && this.isNegated(this.first);
    this.heard.push({ cue, feature, weight, first: this.first, last, negated });
  }

  private startsSentence(at: number): boolean {
    const before = this.tokens[at - 1];
    return !before || before.kind !== 'word';
  }

  private endsSentence(at: number): boolean {
    const after = this.tokens[at + 1];
    return !after || after.kind !== 'word';
  }

  private formAt(at: number): string {
    return this.tokens[at]?.form ?? '';
  }

  private isNegated(first: number): boolean {
    let left = REACH;
    for (let at = first - 1; at >= 0 && left > 0; at--) {
      const entry = this.entries[at];
      if (!entry || this.tokens[at]?.kind === 'break' || entry.turn) return false;
      if (entry.negator) return !this.grammar.spares(this.formAt(at), this.formAt(at + 1));
      if (!entry.filler) left--;
    }
    return false;
  }
}

/** Of each feature, the cues that share no token, heaviest first, each cue once; in reading order. */
function withoutOverlaps(heard: Heard[]): Heard[] {
  const taken = new Set<string>();
  const kept: Heard[] = [];
  for (const one of heard.sort((a, b) => b.weight - a.weight || b.last - b.first - (a.last - a.first))) {
    const places = [`${one.feature}#${one.cue}`];
    for (let at = one.first; at <= one.last; at++) places.push(`${one.feature}${at}`);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

export function hearCues(tokens: readonly Token[], grammar: Grammar): Heard[] {
  const reading = new Reading(tokens, grammar);
  reading.read();
  return withoutOverlaps(reading.heard);
}
