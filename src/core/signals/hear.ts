/** Finds the cues in a post: the longest where they overlap, and whether a negation before them turns them round. */
import type { Entry, Grammar, Node, Outcome } from './grammar.ts';
import { SIGNAL_KINDS } from './kinds.ts';
import type { Token } from './tokens.ts';
import { CONTEXTS, type Feature } from './vocabulary.ts';

/** A cue that was heard, with the tokens it spans, both included. */
export interface Heard {
  cue: number;
  feature: Feature;
  weight: number;
  first: number;
  last: number;
  negated: boolean;
}

/** Most words that a gap of a cue may hold. */
const GAP = 4;
/** Most fillers between two words of a cue. */
const FILLERS = 3;
/** How far before a cue a negation is looked for, fillers not counted. */
const REACH = 3;
/** A hostile text may hold thousands of cues; nobody needs so many to judge. */
const LIMIT = 400;

class Reading {
  readonly heard: Heard[] = [];
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly entries: readonly Entry[];
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

  /** By the token `at`, or by the one after fillers. */
  private step(node: Node, at: number): void {
    for (let next = at; next <= at + FILLERS; next++) {
      const entry = this.entries[next];
      if (!entry) return;
      this.take(node, entry, next);
      if (!entry.filler) return;
    }
  }

  private take(node: Node, entry: Entry, at: number): void {
    // Whichever are fewer: the ways on, or what the word may stand for.
    if (node.next.size < entry.symbols.size) {
      for (const [symbol, next] of node.next) if (entry.symbols.has(symbol)) this.follow(next, at);
    } else {
      for (const symbol of entry.symbols) {
        const next = node.next.get(symbol);
        if (next) this.follow(next, at);
      }
    }
  }

  private keep({ cue, feature, weight, atStart, atEnd, negates }: Outcome, last: number): void {
    if (atStart && this.tokens[this.first - 1]?.kind === 'word') return;
    if (atEnd && this.tokens[last + 1]?.kind === 'word') return;
    this.heard.push({ cue, feature, weight, first: this.first, last, negated: !negates && this.isNegated() });
  }

  private isNegated(): boolean {
    let left = REACH;
    for (let at = this.first - 1; at >= 0 && left > 0; at--) {
      const entry = this.entries[at];
      if (!entry || this.tokens[at]?.kind === 'break' || entry.turn) return false;
      if (entry.negator) return !this.grammar.spares(this.formAt(at), this.formAt(at + 1));
      if (!entry.filler) left--;
    }
    return false;
  }

  private formAt(at: number): string {
    return this.tokens[at]?.form ?? '';
  }
}

const FEATURES: readonly Feature[] = [...SIGNAL_KINDS, ...CONTEXTS];

/** Of each feature, the cues that share no token, longest first, each cue once; in reading order. */
function withoutOverlaps(heard: Heard[], length: number): Heard[] {
  const cues = new Set<number>();
  /** For each token, a bit for each feature that a cue took it for. */
  const taken = new Uint32Array(length);
  const kept: Heard[] = [];
  for (const one of heard.sort((a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight)) {
    const bit = 1 << FEATURES.indexOf(one.feature);
    let free = !cues.has(one.cue);
    for (let at = one.first; free && at <= one.last; at++) free = ((taken[at] ?? 0) & bit) === 0;
    if (!free) continue;
    for (let at = one.first; at <= one.last; at++) taken[at] = (taken[at] ?? 0) | bit;
    cues.add(one.cue);
    kept.push(one);
  }
  return kept.filter(({ weight }) => weight > 0).sort((a, b) => a.first - b.first);
}

export function hearCues(tokens: readonly Token[], grammar: Grammar): Heard[] {
  const reading = new Reading(tokens, grammar);
  reading.read();
  return withoutOverlaps(reading.heard, tokens.length);
}
