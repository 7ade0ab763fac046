/** Finds domain names as X does: names with dots that end with a top-level domain. */
import { LATIN } from './letters.ts';
import { asciiLength } from './punycode.ts';
import { LATIN_DOMAINS, OTHER_DOMAINS } from './top-level-domains.ts';

const LONGEST_LABEL = 63;

/** What follows a top-level domain goes on with none of these. */
const NOT_AFTER = '(?![-+@0-9A-Za-z])';
const LATIN_NAME = new RegExp(`[a-z0-9]+${NOT_AFTER}`, 'iy');
const OTHER_NAME = new RegExp(`(?:${OTHER_DOMAINS.join('|')})${NOT_AFTER}`, 'iy');
const PUNYCODE = /xn--[-0-9a-z]+/iy;

/** Where what a sticky expression matches at a place ends; -1: it does not match. */
export function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** Where the top-level domain that starts at a place ends; -1: none does. */
function endOfTop(text: string, at: number): number {
  const latin = endOf(LATIN_NAME, text, at);
  if (latin > 0 && LATIN_DOMAINS.has(text.slice(at, latin).toLowerCase())) return latin;
  const other = endOf(OTHER_NAME, text, at);
  return other > 0 ? other : endOf(PUNYCODE, text, at);
}

/** A name before a dot, where it starts and where the dot is. */
interface Label {
  start: number;
  end: number;
}

/** The labels of a run of letters, dots, `-` and `_`, each followed by a dot. */
function labelsOf(text: string, start: number, end: number): Label[] {
  const labels: Label[] = [];
  let at = start;
  for (let dot = text.indexOf('.', at); dot >= 0 && dot < end; dot = text.indexOf('.', at)) {
    labels.push({ start: at, end: dot });
    at = dot + 1;
  }
  return labels;
}

const isEdge = (sign: string): boolean => sign !== '' && sign !== '-' && sign !== '_';

/** Where the domain that starts inside a label ends, given where it would if the next label were its first; -1: no domain. */
function endFrom(text: string, start: number, { end }: Label, beyond: number): number {
  if (start >= end || !isEdge(text.charAt(start)) || !isEdge(text.charAt(end - 1))) return -1;
  if (beyond >= 0) return beyond;
  // The label before the top-level domain is a registered name, which holds no underscore.
  return text.slice(start, end).includes('_') ? -1 : endOfTop(text, end + 1);
}

/**
 * The first domain in a run of letters, dots, `-` and `_`, at its longest. `mayStart`: what stands before a place lets a
 * domain start there.
 */
export function findDomain(text: string, from: number, to: number, mayStart: (at: number) => boolean): Label | null {
  const labels = labelsOf(text, from, to);
  const beyond: number[] = new Array(labels.length + 1).fill(-1);
  for (let index = labels.length - 1; index >= 0; index--) {
    const label = labels[index] as Label;
    beyond[index] = endFrom(text, label.start, label, beyond[index + 1] ?? -1);
  }
  for (const [index, label] of labels.entries()) {
    const after = beyond[index + 1] ?? -1;
    if (after < 0 && endOfTop(text, label.end + 1) < 0) continue;
    for (let start = label.start; start < label.end; start++) {
      const end = mayStart(start) ? endFrom(text, start, label, after) : -1;
      if (end >= 0) return { start, end };
    }
  }
  return null;
}

const LATIN_LABELS = new RegExp(`(?:[-a-z0-9${LATIN}]+\\.)+`, 'gi');

/** The parts of a domain that are in Latin letters and domains by themselves. */
export function latinDomains(domain: string): Label[] {
  const found: Label[] = [];
  LATIN_LABELS.lastIndex = 0;
  for (let labels = LATIN_LABELS.exec(domain); labels; labels = LATIN_LABELS.exec(domain)) {
    for (let dot = LATIN_LABELS.lastIndex - 1; dot > labels.index; dot = domain.lastIndexOf('.', dot - 1)) {
      const end = endOfTop(domain, dot + 1);
      if (end < 0) continue;
      found.push({ start: labels.index, end });
      LATIN_LABELS.lastIndex = end;
      break;
    }
  }
  return found;
}

/** Signs of other scripts that part labels as a dot does. */
const OTHER_DOTS = /[\u3002\uFF0E\uFF61]/;

/** DNS takes no label that is too long once it is written in ASCII. */
export function isRegistrable(domain: string): boolean {
  if (domain.startsWith('xn--') && latinDomains(domain).length === 0) return false;
  return domain.split('.').every((label) => {
    // Each sign takes one letter of ASCII at least, and two units here at most.
    if (label.length > 2 * LONGEST_LABEL) return false;
    const parts = label.split(OTHER_DOTS);
    const length = parts.reduce((sum, part) => sum + asciiLength(part), parts.length - 1);
    return length > 0 && length <= LONGEST_LABEL;
  });
}
