/** From what a file's reader found to replies of Vigie: limits, titles, shortcuts, replies inside replies. */

import type { Speech } from './labels.ts';
import { FileFault, type FileReply, LIMITS, type Library, type Remark, type RemarkCode } from './library.ts';
import { joined, type Part, visible } from './parts.ts';
import { shortcutOf } from './shortcuts.ts';
import { canonicalBody, writeBody } from './write-body.ts';

/** A reply as a reader found it. */
export interface Found extends Omit<FileReply, 'body' | 'shortcut'> {
  parts: readonly Part[];
  /** As the file says it. */
  abbreviation: string;
  told: readonly (readonly [RemarkCode, string])[];
}

/** What a reader tells of one reply: each thing once. */
export function notes(): { told: [RemarkCode, string][]; tell: (code: RemarkCode, detail?: string) => void } {
  const told: [RemarkCode, string][] = [];
  const known = new Set<string>();
  const tell = (code: RemarkCode, detail = ''): void => {
    const key = `${code} ${detail}`;
    if (known.has(key)) return;
    known.add(key);
    told.push([code, detail]);
  };
  return { told, tell };
}

/** Replies inside replies, deeper than that, are kept as names: they may be inside each other. */
const NESTING = 5;

/** Line breaks in one form; what no text holds is a fault. */
export function tidyText(said: string, place: string): string {
  const tidy = said.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\x08\x0e-\x1f]/.test(tidy)) throw new FileFault('characters', place);
  return tidy;
}

/** One line: of titles, tags, folders. */
export function tidyLine(said: string): string {
  return tidyText(said, said.slice(0, 40)).replace(/\s+/g, ' ').trim();
}

/** One reply with those that it holds. */
class Unfolding {
  /** Parts that may still come: a thousand replies a thousand times in each other are no reply. */
  private left: number = LIMITS.body;

  constructor(
    private readonly all: ReadonlyMap<string, Found>,
    private readonly tell: (code: RemarkCode, detail: string) => void,
  ) {}

  parts(parts: readonly Part[], depth = 0): Part[] {
    this.left -= parts.length;
    if (this.left < 0) throw new FileFault('too-long');
    return parts.flatMap((part) => (part.kind === 'nested' ? this.nested(part.shortcut, depth) : [part]));
  }

  private nested(shortcut: string, depth: number): Part[] {
    const other = depth < NESTING ? this.all.get(shortcut) : undefined;
    this.tell(other ? 'nested' : 'missing', shortcut);
    if (!other) return [visible('snippet', shortcut)];
    for (const [code, detail] of other.told) this.tell(code, detail);
    return this.parts(other.parts, depth + 1);
  }
}

/** The start of the words, where the file gives no title. */
function titleFrom(parts: readonly Part[]): string {
  const said = parts.map((part) => ('text' in part ? part.text : 'label' in part ? part.label : '…')).join('');
  const line = tidyLine(said.trim().split('\n')[0] ?? '');
  return [...line].length > 60 ? `${[...line].slice(0, 59).join('').trimEnd()}…` : line;
}

function replyFrom(found: Found, all: ReadonlyMap<string, Found>, lang: Speech, remarks: Remark[]): FileReply | null {
  const { parts, abbreviation, told, ...rest } = found;
  const own = notes();
  for (const [code, detail] of told) own.tell(code, detail);
  const whole = joined(new Unfolding(all, own.tell).parts(parts));
  const place = tidyLine(rest.title) || abbreviation;
  const body = tidyText(writeBody(whole, lang), place).trim();
  if (!body) {
    remarks.push({ code: 'empty', title: '', detail: place });
    return null;
  }
  if (body.length > LIMITS.body) throw new FileFault('too-long', place);
  const { shortcut, changed } = shortcutOf(abbreviation);
  if (changed) own.tell('shortcut', abbreviation);
  const title = (tidyLine(rest.title) || titleFrom(whole) || shortcut || '?').slice(0, LIMITS.title);
  remarks.push(...own.told.map(([code, detail]) => ({ code, title, detail })));
  return { ...rest, title, body, shortcut };
}

/** The library of a file, or a `FileFault`. `lang`: of the interface, in which variables are named. */
export function gather(found: readonly Found[], remarks: readonly Remark[], lang: Speech): Library {
  if (found.length > LIMITS.replies) throw new FileFault('too-many');
  const all = new Map(found.map((one) => [one.abbreviation, one]));
  const said = [...remarks];
  const replies = found.flatMap((one) => replyFrom(one, all, lang, said) ?? []);
  if (replies.length === 0) throw new FileFault('nothing');
  return { replies, remarks: said };
}

/** True where two bodies say the same, however written. */
export function sameBody(one: string, other: string): boolean {
  return one === other || canonicalBody(one) === canonicalBody(other);
}
