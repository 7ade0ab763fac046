/** Does a term found in a text stand there as a word of its own? All in folded text. */
import { charAfter, charBefore, isWordChar } from './letters.ts';

const DIGIT = /^\p{N}$/u;
const SIGN = /^[!-/:-@[-`{-~]$/;

/** `1` of "1.5" or "1,5" is half a number. */
function halvesNumber(digit: string, sign: string, beyond: string): boolean {
  return DIGIT.test(digit) && (sign === '.' || sign === ',') && DIGIT.test(beyond);
}

function startsWord(text: string, start: number, form: string): boolean {
  const first = charAfter(form, 0);
  const before = charBefore(text, start);
  if (isWordChar(first)) {
    return !isWordChar(before) && !halvesNumber(first, before, charBefore(text, start - before.length));
  }
  // A sign begins a term as a letter would: "+1" is not in "3+1", nor ".NET" in "example.net". Emoji and CJK need nothing.
  return !(SIGN.test(first) && isWordChar(before) && [...form].some(isWordChar));
}

/** `#lumio` and `@lumio` end where the tag or handle ends; a server's name after the handle does not count. */
function endsName(masked: string, end: number): boolean {
  const rest = masked.slice(end, end + 3);
  return !/^(?:_|[\p{L}\p{N}\p{M}]|[.-][\p{L}\p{N}_])/u.test(rest);
}

function endsWord(text: string, end: number, form: string): boolean {
  const last = charBefore(form, form.length);
  const after = charAfter(text, end);
  // A closing sign is border enough: "Canal+" is in "Canal+Sport".
  if (!isWordChar(last)) return true;
  return !isWordChar(after) && !halvesNumber(last, after, charAfter(text, end + after.length));
}

/** True when `form` at `start` of the folded text has a border on both sides. `masked`: see `maskServers`. */
export function standsAlone(text: string, masked: string, start: number, form: string): boolean {
  const end = start + form.length;
  if (!startsWord(text, start, form)) return false;
  return /^[#@]./.test(form) ? endsName(masked, end) : endsWord(text, end, form);
}

/** Server names after a handle, `.bsky.social` and `@mastodon.example`, speak of where somebody lives, not of a brand. */
const SERVERS = /(@(?<![a-z0-9_.]@)[a-z0-9_.-]+?)(\.bsky\.social(?![a-z0-9-])|@[a-z0-9.-]+)/g;

/** The text with server names of handles as NUL, at the same length. */
export function maskServers(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(SERVERS, (_, handle: string, server: string) => handle + '\0'.repeat(server.length));
}
