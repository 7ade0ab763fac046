/** The text of a piece of HTML, by a reader that knows no document; and the plainest HTML of a text. */
import { decodeHtml, escapeHtml } from './entities.ts';
import type { RemarkCode } from './library.ts';

/** Tells what became of something: what it is about, as the file says it. */
export type Tell = (code: RemarkCode, detail?: string) => void;

const BLOCKS = /^(p|div|ul|ol|table|tr|h[1-6]|blockquote|pre|section|article|header|footer)$/;
const SILENT = /^(script|style|head|title|template)$/;
const PLAIN = /^(p|div|br|span|a|img|html|body|font)$/;
const NAME = /^<\/?([a-zA-Z][a-zA-Z\d-]*)/;

/** Offset after the tag that starts at `at`; -1: it never ends. */
function endOfTag(html: string, at: number): number {
  const end = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
  end.lastIndex = at;
  return end.test(html) ? end.lastIndex : -1;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return decodeHtml(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}

/** Editors put one between two spaces; French puts one before its signs, and there it stays. */
const NEEDLESS_NBSP = /(?<!«)\u00a0(?![!?:;»%€])|(?<=\s)\u00a0/g;

class Page {
  private said = '';
  /** A line is due before whatever comes next. */
  private due = false;
  /** The address of the link that is open, and where its words begin. */
  private link: { href: string; at: number } | null = null;
  /** Name of the element whose content is not said. */
  silent = '';

  constructor(private readonly tell: Tell) {}

  /** `words` with their own spaces; at the start of a line, those that markup is laid out with are nothing. */
  write(words: string): void {
    const isStart = this.due || !this.said || this.said.endsWith('\n');
    const shown = isStart ? words.replace(/^ +/, '') : words;
    if (!shown) return;
    this.startLine();
    const before = isStart ? '\n' : this.said.slice(-1);
    this.said += `${before}${shown}`.replace(NEEDLESS_NBSP, ' ').slice(1);
  }

  open(name: string, tag: string): void {
    if (SILENT.test(name)) this.silent = name;
    else if (name === 'br') {
      this.startLine();
      this.said += '\n';
    } else if (BLOCKS.test(name) || name === 'li') this.due = true;
    else if (name === 'img') this.image(attribute(tag, 'src') || attribute(tag, 'alt'));
    else if (name === 'a') this.link = { href: attribute(tag, 'href'), at: this.said.length };
    if (name === 'li') this.write('- ');
    if (!PLAIN.test(name) && !SILENT.test(name)) this.tell('formatting');
  }

  close(name: string): void {
    if (name === 'li' || BLOCKS.test(name)) this.due = true;
    if (name !== 'a' || !this.link) return;
    const { href, at } = this.link;
    this.link = null;
    // The address of a link, where its words are not that address.
    if (/^(https?:|mailto:)/i.test(href) && !this.said.slice(at).includes(href)) this.write(` (${href})`);
  }

  private startLine(): void {
    if (this.due && this.said && !this.said.endsWith('\n')) this.said += '\n';
    this.due = false;
  }

  private image(name: string): void {
    const shown = name.startsWith('data:') ? name.slice(0, 30) : name;
    this.tell('picture', shown);
    this.write(`[image: ${shown}]`);
  }

  text(): string {
    return this.said;
  }
}

/** What stands at `at`, where a `<` is: a tag or comment and its end, or -1 where it never ends; or no tag at all. */
function tagAt(html: string, at: number): { name: string; end: number } {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at);
    return { name: '', end: end < 0 ? -1 : end + 3 };
  }
  const name = NAME.exec(html.slice(at, at + 40))?.[1] ?? '';
  return { name: name.toLowerCase(), end: name || html[at + 1] === '!' ? endOfTag(html, at) : at };
}

/** The text of HTML as its reader sees it: lines, lists, addresses of links; scripts and styles are nothing. */
export function htmlToText(html: string, tell: Tell): string {
  const page = new Page(tell);
  // Once a tag never ends, what follows is text: looking again for each would take quadratic time.
  let endless = false;
  for (let at = 0; at < html.length; ) {
    const next = endless ? -1 : html.indexOf('<', at);
    const words = html.slice(at, next < 0 ? html.length : next);
    if (!page.silent) page.write(decodeHtml(words.replace(/[ \t\r\n]+/g, ' ')));
    if (next < 0) break;
    const { name, end } = tagAt(html, next);
    endless = end < 0;
    at = end > next ? end : next + 1;
    if (end <= next && !page.silent) page.write('<');
    else if (html[next + 1] === '/' && page.silent === name) page.silent = '';
    else if (page.silent || !name) continue;
    else if (html[next + 1] === '/') page.close(name);
    else page.open(name, html.slice(next, end));
  }
  return page
    .text()
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** A block a line, as editors write it; spaces that markup would swallow are made to stay. */
export function textToHtml(said: string): string {
  const line = (words: string): string =>
    escapeHtml(words)
      .replaceAll('\t', '&#9;')
      .replace(/^ | (?= )/g, '&nbsp;');
  return said
    .split('\n')
    .map((words) => `<div>${line(words) || '<br>'}</div>`)
    .join('');
}
