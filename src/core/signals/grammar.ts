/** Compiles the cues of a language into one tree of words, so that a post is read once whatever their number. */
import type { Feature, Vocabulary } from './vocabulary.ts';

export interface Outcome {
  /** Number of the cue, the same for its variants. */
  cue: number;
  feature: Feature;
  weight: number;
  /** The cue says its own negation: one before it changes nothing. */
  negates: boolean;
  atStart: boolean;
  atEnd: boolean;
}

export interface Node {
  next: Map<number, Node>;
  /** Where the cue goes on after a few words that do not matter. */
  gap: Node | null;
  outcomes: Outcome[];
}

/** What a form of word may stand for, in the tree. */
export interface Entry {
  symbols: ReadonlySet<number>;
  /** First steps from the root. */
  starts: readonly Node[];
  filler: boolean;
  negator: boolean;
  turn: boolean;
}

const EMPTY: readonly number[] = [];
/** A bracket that holds several words, which cues cannot write. */
const HALF_BRACKET = /^\([^)]*$|^\w[^(]*\)$/;
const NUMBER = '[num]';
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function newNode(): Node {
  return { next: new Map(), gap: null, outcomes: [] };
}

function addTo(index: Map<string, number[]>, key: string, symbol: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [symbol]);
  else if (!known.includes(symbol)) known.push(symbol);
}

/** Each way to read a cue whose words in brackets may be absent. */
function variantsOf(steps: readonly string[]): string[][] {
  const at = steps.findIndex((step) => step.startsWith('('));
  if (at < 0) return [[...steps]];
  const rest = variantsOf(steps.slice(at + 1));
  const before = steps.slice(0, at);
  const inner = steps[at]?.slice(1, -1) ?? '';
  return rest.flatMap((after) => [
    [...before, ...after],
    [...before, inner, ...after],
  ]);
}

/** The compiled words of one language. */
export class Grammar {
  private readonly root = newNode();
  private readonly symbols = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly stemLengths: number[];
  private readonly fillers: ReadonlySet<string>;
  private readonly negators: ReadonlySet<string>;
  private readonly spared: ReadonlySet<string>;
  private readonly turns: ReadonlySet<string>;
  private readonly spellings: ReadonlyMap<string, readonly string[]>;
  private readonly entries = new Map<string, Entry>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.fillers = new Set(words(vocabulary.fillers));
    this.negators = new Set(words(vocabulary.negators));
    this.spared = new Set(vocabulary.spared.split(',').map((pair) => pair.trim()));
    this.turns = new Set(words(vocabulary.turns));
    this.spellings = new Map(Object.entries(vocabulary.spellings).map(([form, usual]) => [form, words(usual)]));
    let cue = 0;
    for (const [feature, groups] of Object.entries(vocabulary.cues) as [Feature, Vocabulary['cues'][Feature]][]) {
      for (const [weight, text] of groups ?? []) {
        for (const line of text.split(/[,\n]/)) if (line.trim() !== '') this.add(cue++, feature, weight, words(line));
      }
    }
    this.stemLengths = [...new Set([...this.stems.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  }

  get splitsApostrophes(): boolean {
    return this.vocabulary.splitsApostrophes;
  }

  get tentative(): boolean {
    return this.vocabulary.tentative;
  }

  get halves(): Vocabulary['halves'] {
    return this.vocabulary.halves;
  }

  /** Whether two words together make no negation though the first alone does. */
  spares(first: string, second: string): boolean {
    return this.spared.has(`${first} ${second}`);
  }

  usual(form: string): readonly string[] | null {
    return this.spellings.get(form) ?? null;
  }

  knows(form: string): boolean {
    return (
      this.exact.has(form) || this.spellings.has(form) || this.fillers.has(form) || this.symbolsOf(form).length > 0
    );
  }

  private add(cue: number, feature: Feature, weight: number, steps: string[]): void {
    const atStart = steps[0] === '^';
    const atEnd = steps.at(-1) === '$';
    if (steps.some((step) => HALF_BRACKET.test(step))) throw new Error(`brackets of “${steps.join(' ')}”`);
    const inner = steps.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
    const negates = inner.some((step) => step.split('/').some((word) => this.negators.has(word)));
    for (const variant of variantsOf(inner)) {
      let node = this.root;
      for (const step of variant) node = step === '..' ? this.gapOf(node) : this.stepOf(node, step);
      node.outcomes.push({ cue, feature, weight, negates, atStart, atEnd });
    }
  }

  private gapOf(node: Node): Node {
    node.gap ??= newNode();
    return node.gap;
  }

  private stepOf(node: Node, step: string): Node {
    const symbol = this.symbolOf(step);
    const known = node.next.get(symbol);
    if (known) return known;
    const created = newNode();
    node.next.set(symbol, created);
    return created;
  }

  private symbolOf(step: string): number {
    const known = this.symbols.get(step);
    if (known !== undefined) return known;
    const symbol = this.symbols.size;
    this.symbols.set(step, symbol);
    for (const word of step.split('/')) this.teach(word, symbol);
    return symbol;
  }

  private teach(word: string, symbol: number): void {
    const name = /^\[(\w+)\]$/.exec(word)?.[1];
    if (word === NUMBER) addTo(this.exact, NUMBER, symbol);
    else if (name !== undefined) {
      const members = this.vocabulary.classes[name];
      if (members === undefined) throw new Error(`no class ${word}`);
      for (const member of words(members)) this.teach(member, symbol);
    } else if (word.endsWith('*')) addTo(this.stems, word.slice(0, -1), symbol);
    else if (word.endsWith('~')) {
      for (const form of this.vocabulary.inflect(word.slice(0, -1))) addTo(this.exact, form, symbol);
    } else addTo(this.exact, word, symbol);
  }

  private symbolsOf(form: string): number[] {
    const found = [...(this.exact.get(form) ?? EMPTY)];
    for (const length of this.stemLengths) {
      if (length > form.length) break;
      found.push(...(this.stems.get(form.slice(0, length)) ?? EMPTY));
    }
    if (form === '@help') found.push(...(this.exact.get('@') ?? EMPTY));
    if (/^\d/.test(form)) found.push(...(this.exact.get(NUMBER) ?? EMPTY));
    return found;
  }

  /** Kept by form: most words of a post were met before. */
  entryOf(form: string): Entry {
    const known = this.entries.get(form);
    if (known) return known;
    const symbols = new Set(this.symbolsOf(form));
    const starts = [...symbols].flatMap((symbol) => this.root.next.get(symbol) ?? []);
    const entry = {
      symbols,
      starts,
      filler: this.fillers.has(form),
      negator: this.negators.has(form),
      turn: this.turns.has(form),
    };
    if (this.entries.size >= 8_000) this.entries.clear();
    if (form.length <= 40) this.entries.set(form, entry);
    return entry;
  }
}
