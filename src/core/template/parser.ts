/** Reads a body: Liquid, with `{first name}` and names that hold spaces and apostrophes. */
import {
  type Emitter,
  type Liquid,
  Parser,
  type TagToken,
  type Template,
  type Token,
  Tokenizer,
  type TopLevelToken,
  TypeGuards,
} from 'liquidjs';
import { Faulty, tagWritten } from './fault.ts';
import { type Braced, Reading } from './output.ts';
import { tagNamed } from './tag-names.ts';

/** Braces without a letter between them, with a line break, or with more than 60 characters are text. */
const SINGLE = /\{([^{}\n]{1,60})\}/g;
/** A name between double braces, where an apostrophe opens no quoted text. */
const DOUBLE = /\{\{[^{}\n|":=<>[\]()]{1,60}\}\}/y;

class ReplyTokenizer extends Tokenizer {
  override readToDelimiter(delimiter: string, respectQuoted?: boolean): number {
    DOUBLE.lastIndex = this.p;
    const [name] = (respectQuoted && DOUBLE.exec(this.input)) || [];
    if (name === undefined) return super.readToDelimiter(delimiter, respectQuoted);
    this.p += name.length;
    return this.p;
  }
}

/** Text as it stands. */
class Words implements Template {
  constructor(
    readonly token: Token,
    readonly text: string,
  ) {}
  render(_context: unknown, emitter: Emitter): void {
    emitter.write(this.text);
  }
}

/** A tag alone on its line takes the line with it: what it decides is no empty line. */
function isAlone({ input, begin, end }: Token): { before: number; after: number } | null {
  let [from, to] = [begin, end];
  while (/[ \t]/.test(input.charAt(from - 1))) from--;
  while (/[ \t\r]/.test(input.charAt(to))) to++;
  const starts = from === 0 || input.charAt(from - 1) === '\n';
  const ends = to === input.length || input.charAt(to) === '\n';
  return starts && ends ? { before: begin - from, after: to + Number(input.charAt(to) === '\n') - end } : null;
}

interface HtmlToken extends Token {
  /** Units not to be shown at its ends. */
  trimLeft: number;
  trimRight: number;
}

/** Text within a text token, as parts; the text around tags that stand alone is trimmed. */
function partsOf(token: HtmlToken, liquid: Liquid): Template[] {
  const [start, end] = [token.begin + token.trimLeft, token.end - token.trimRight];
  const parts: Template[] = [];
  let from = start;
  const put = (to: number): void => {
    if (to > from) parts.push(new Words(token, token.input.slice(from, to)));
  };
  for (const found of token.input.slice(start, end).matchAll(SINGLE)) {
    if (!/\p{L}/u.test(found[1] ?? '')) continue;
    const begin = start + found.index;
    const stop = begin + found[0].length;
    put(begin);
    parts.push(new Reading(braced(token, begin, stop), liquid, true));
    from = stop;
  }
  put(end);
  return parts;
}

/** A token of one pair of braces within another token. */
function braced(token: Token, begin: number, end: number): Braced {
  const inner = Object.assign(Object.create(token) as Braced, { begin, end, contentRange: [begin + 1, end - 1] });
  return inner;
}

/** Several templates in the place of one. */
class Parts implements Template {
  constructor(
    readonly token: Token,
    readonly parts: Template[],
    readonly liquid: Liquid,
  ) {}
  *render(...[context, emitter]: Parameters<Template['render']>): Generator<unknown, void, unknown> {
    yield this.liquid.renderer.renderTemplates(this.parts, context, emitter);
  }
  // biome-ignore lint/correctness/useYield: the shape that Liquid asks for
  *children(): Generator<unknown, Template[]> {
    return this.parts;
  }
}

/** Tags that stand for words of the text, so that their line is one of its lines. */
const SPEAKING = new Set(['field', 'choice', 'day', 'fragment', 'part', 'echo']);

export class ReplyParser extends Parser {
  constructor(readonly engine: Liquid) {
    super(engine);
  }

  override parse(body: string): Template[] {
    const tokens = new ReplyTokenizer(body, this.engine.options.operators).readTopLevelTokens(this.engine.options);
    tokens.forEach((token, at) => {
      if (!TypeGuards.isTagToken(token)) return;
      token.name = tagNamed(token.name);
      const alone = SPEAKING.has(token.name) ? null : isAlone(token);
      const [before, after] = [tokens[at - 1], tokens[at + 1]] as unknown as [HtmlToken?, HtmlToken?];
      if (alone && before && TypeGuards.isHTMLToken(before))
        before.trimRight = Math.max(before.trimRight, alone.before);
      if (alone && after && TypeGuards.isHTMLToken(after)) after.trimLeft = Math.max(after.trimLeft, alone.after);
    });
    return this.parseTokens(tokens);
  }

  override parseToken(token: TopLevelToken, rest: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    return this.#templateOf(token, rest) as ReturnType<Parser['parseToken']>;
  }

  #templateOf(token: TopLevelToken, rest: TopLevelToken[]): Template {
    if (TypeGuards.isTagToken(token)) {
      this.#known(token);
      return super.parseToken(token, rest);
    }
    if (TypeGuards.isOutputToken(token)) {
      const { content } = token;
      return /[\p{L}"']/u.test(content) ? new Reading(token, this.engine) : new Words(token, token.getText());
    }
    return new Parts(token, partsOf(token as unknown as HtmlToken, this.engine), this.engine);
  }

  #known(token: TagToken): void {
    if (this.engine.tags[token.name]) return;
    const isPart = /^end|^(else|elsif|when|or|vous|plain)$/.test(token.name);
    throw new Faulty(isPart ? 'templateStray' : 'templateNoTag', token, [tagWritten(token.getText())]);
  }
}
