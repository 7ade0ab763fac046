/**
 * Finds web addresses as X does (github.com/twitter/twitter-text, version 3): with `http://` or `https://`, or a bare
 * domain, which is then the part of it in Latin letters. Time grows with the length of the text, whatever is in it.
 */
import { endOf, findDomain, isRegistrable, latinDomains } from './domains.ts';
import { ENDS_PATH, ENDS_QUERY, IN_PATH, IN_QUERY, NOT_BEFORE, NOT_IN_DOMAINS } from './letters.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

const LONGEST = 4096;
const LONGEST_SHORT_LINK = 40;
const SCHEME = 'https://';

const RUN = new RegExp(`[^${NOT_IN_DOMAINS}]+`, 'g');
const MAY_PRECEDE = new RegExp(`[^${NOT_BEFORE}]`);
const SCHEME_BEFORE = /https?:\/\/$/i;
const PORT = /:[0-9]+/y;
const PATH_RUN = new RegExp(`[${IN_PATH}]+`, 'iy');
const PARENTHESES = new RegExp(`\\((?:[${IN_PATH}]+|[${IN_PATH}]*\\([${IN_PATH}]+\\)[${IN_PATH}]*)\\)`, 'iy');
const ENDS = new RegExp(`[${ENDS_PATH}]`, 'i');
const QUERY = new RegExp(`\\?[${IN_QUERY}]*[${ENDS_QUERY}]`, 'iy');
const SHORT_LINK = new RegExp(`^https?:\\/\\/t\\.co\\/([a-z0-9]+)(?:\\?[${IN_QUERY}]*[${ENDS_QUERY}])?`, 'i');

/** Where a path that starts with the slash at `at` ends: a full stop or a comma at its end is the sentence's. */
function endOfPath(text: string, at: number): number {
  let end = at + 1;
  for (let reached = end; ; ) {
    const plain = endOf(PATH_RUN, text, reached);
    for (let last = plain - 1; last >= reached; last--) {
      if (!ENDS.test(text.charAt(last))) continue;
      end = last + 1;
      break;
    }
    const open = Math.max(plain, reached);
    reached = endOf(PARENTHESES, text, open);
    if (reached < 0) return end;
    // A pair ends a path only right after what could have ended it.
    if (open === end) end = reached;
  }
}

interface Match extends Span {
  /** Length of `https://`; 0: a bare domain. */
  scheme: number;
  domain: Span;
  hasPath: boolean;
}

function matchAt(text: string, start: number, scheme: number, domain: Span): Match {
  const port = Math.max(endOf(PORT, text, domain.end), domain.end);
  const path = text.charAt(port) === '/' ? endOfPath(text, port) : port;
  return { start, end: Math.max(endOf(QUERY, text, path), path), scheme, domain, hasPath: path > port };
}

/** The next address in a run of letters that may be a domain. `after`: where the one before it ended. */
function matchIn(text: string, run: Span, after: number): Match | null {
  const mayStart = (at: number): boolean => at === 0 || (at > after && MAY_PRECEDE.test(text.charAt(at - 1)));
  const scheme = SCHEME_BEFORE.exec(text.slice(Math.max(0, run.start - SCHEME.length), run.start))?.[0].length ?? 0;
  if (scheme && mayStart(run.start - scheme)) {
    const domain = findDomain(text, run.start, run.end, (at) => at === run.start);
    if (domain) return matchAt(text, run.start - scheme, scheme, domain);
  }
  // X takes the first letter of a text for what stands before an address, where it may.
  const second = run.start === 0 ? findDomain(text, 0, run.end, (at) => at === 1 && mayStart(at)) : null;
  const domain = second ?? findDomain(text, run.start, run.end, mayStart);
  return domain && matchAt(text, domain.start, 0, domain);
}

/** Of a match with its scheme, what X replaces by a link of its own. */
function schemed(text: string, { start, end }: Match): Span[] {
  const short = SHORT_LINK.exec(text.slice(start, end));
  if (!short) return [{ start, end }];
  return (short[1] ?? '').length > LONGEST_SHORT_LINK ? [] : [{ start, end: start + short[0].length }];
}

/** Of a bare domain, the parts in Latin letters; the path goes to the last one. */
function bare(text: string, { start, end, domain, hasPath }: Match): Span[] {
  if (/[-_./]/.test(text.charAt(start - 1))) return [];
  const parts = latinDomains(text.slice(domain.start, domain.end)).map((part) => ({
    start: start + part.start,
    end: start + part.end,
  }));
  const last = parts.at(-1);
  if (last && hasPath) last.end += end - domain.end;
  return parts;
}

/** The addresses of a text, in order. `bareDomains`: also those without `http://`. */
export function findAddresses(text: string, bareDomains: boolean): Span[] {
  const found: Span[] = [];
  if (!text.includes('.')) return found;
  let after = -1;
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
    const span = { start: run.index, end: run.index + run[0].length };
    const match = matchIn(text, span, after);
    if (!match) continue;
    after = match.end;
    RUN.lastIndex = match.end;
    const domain = text.slice(match.domain.start, match.domain.end);
    if ((match.scheme || SCHEME.length) + match.end - match.start > LONGEST || !isRegistrable(domain)) continue;
    if (match.scheme) found.push(...schemed(text, match));
    else if (bareDomains) found.push(...bare(text, match));
  }
  return found;
}
