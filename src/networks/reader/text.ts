/** Composes the text of elements as a person reads it, and keeps where each part of it comes from. */
import type { Markup } from '../network.ts';

/** A stretch of the text that stands in one node: in a text node from `offset` on, or as one image. */
export interface Run {
  start: number;
  length: number;
  node: Text | Element;
  offset: number;
}

export interface Composed {
  text: string;
  runs: Run[];
}

/** Longest text composed of one post; a hostile page may hold megabytes. */
const LIMIT = 200_000;
const HIDDEN = '[hidden], [style*="display: none"], [style*="display:none"]';
const UNHEARD = '[aria-hidden="true"]';
const SKIPPED =
  'button, [role="button"], script, style, template, noscript, svg, input, select, textarea, video, audio, canvas, iframe, object, [popover]';
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
);

const NONE: ReadonlySet<Element> = new Set();

/** The text of some elements, each from a new line. `apart`: elements left out, roots of nested posts. */
export function composeText(sources: readonly Element[], markup: Markup = {}, apart = NONE): Composed {
  const hidden = `${HIDDEN}, ${UNHEARD}${markup.seen ? `:not(${markup.seen})` : ''}`;
  const skipped = [hidden, SKIPPED, markup.noise].filter(Boolean).join(', ');
  const composer = new Composer(markup, skipped, apart);
  for (const source of sources) {
    // What stands inside another source is composed with it.
    if (source.matches(hidden) || sources.some((other) => other !== source && other.contains(source))) continue;
    composer.breakLine(1);
    composer.children(source, composer.keepsNewlines(source));
  }
  return composer.finish();
}

class Composer {
  private text = '';
  private runs: Run[] = [];
  private newlines = 0;
  private space = false;

  constructor(
    private readonly markup: Markup,
    private readonly skipped: string,
    private readonly apart: ReadonlySet<Element>,
  ) {}

  finish(): Composed {
    return { text: this.text.trimEnd(), runs: this.runs };
  }

  /** At least so many line ends before what comes next. */
  breakLine(count: number): void {
    if (this.text) this.newlines = Math.max(this.newlines, count);
  }

  children(parent: Element | ShadowRoot, verbatim: boolean): void {
    for (let node = parent.firstChild; node && this.text.length < LIMIT; node = node.nextSibling) {
      if (node.nodeType === 3) this.words(node as Text, verbatim);
      else if (node.nodeType === 1) this.element(node as Element, verbatim);
    }
  }

  private element(element: Element, verbatim: boolean): void {
    const tag = element.tagName;
    if (tag === 'BR') {
      if (this.text) this.newlines++;
    } else if (this.apart.has(element) || this.isSkipped(element)) {
      return;
    } else if (tag === 'IMG') {
      this.image(element);
    } else {
      const block = this.isBlock(element);
      const gap = tag === 'P' ? 2 : 1;
      if (block) this.breakLine(gap);
      this.children(element, verbatim || this.keepsNewlines(element));
      if (block) this.breakLine(gap);
    }
  }

  private isSkipped(element: Element): boolean {
    return element.matches(this.skipped) && !(this.markup.words && element.matches(this.markup.words));
  }

  keepsNewlines(element: Element): boolean {
    const { keepsNewlines } = this.markup;
    return (
      element.tagName === 'PRE' ||
      (typeof keepsNewlines === 'string' ? element.matches(keepsNewlines) : keepsNewlines === true)
    );
  }

  private isBlock(element: Element | null): boolean {
    return (
      element !== null && BLOCKS.has(element.tagName) && !(this.markup.inline && element.matches(this.markup.inline))
    );
  }

  /** White space that only lays out the source between blocks shows nowhere. */
  private isLayout(node: Text): boolean {
    return (
      !/\S/.test(node.data) && (this.isBlock(node.previousElementSibling) || this.isBlock(node.nextElementSibling))
    );
  }

  private words(node: Text, verbatim: boolean): void {
    if (verbatim && this.isLayout(node)) return;
    const parts = verbatim ? (this.text ? /[\s\S]+/g : /\S[\s\S]*/g) : /[^ \t\n\r\f]+/g;
    const { data } = node;
    let end = 0;
    for (const match of data.slice(0, LIMIT).matchAll(parts)) {
      if (match.index > end) this.space = true;
      this.append(match[0], node, match.index);
      end = match.index + match[0].length;
    }
    if (end < data.length) this.space = true;
  }

  private image(image: Element): void {
    const alt = image.getAttribute('alt');
    if (alt && isEmoji(image, alt)) this.append(alt, image, 0);
  }

  private append(part: string, node: Text | Element, offset: number): void {
    const lead = this.newlines
      ? '\n'.repeat(Math.max(0, this.newlines - trailingNewlines(this.text)))
      : this.space
        ? ' '
        : '';
    if (this.text) this.text += lead;
    this.newlines = 0;
    this.space = false;
    this.runs.push({ start: this.text.length, length: part.length, node, offset });
    this.text += part;
  }
}

function trailingNewlines(text: string): number {
  let count = 0;
  while (text.charAt(text.length - 1 - count) === '\n') count++;
  return count;
}

/** Photographs have their description as alt; only pictures that stand for a character belong to the text. */
function isEmoji(image: Element, alt: string): boolean {
  return (
    /^:[\w+-]+:$/.test(alt) ||
    (alt.length <= 32 &&
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(alt) &&
      !/[\p{L}\s]/u.test(alt)) ||
    (alt.length <= 64 &&
      /emoj|emote|emoticon/i.test(`${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''}`))
  );
}
