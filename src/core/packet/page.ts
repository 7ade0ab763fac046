/** The document that the person who validates opens: one file, which asks the network for nothing. */
import type { Piece } from '../library/diff.ts';
import type { PacketLanguage } from './packet.ts';

/** A text under its label, such as "X, in French". */
export interface PageText {
  label: string;
  lang: string;
  text: string;
  /** The text as it may be said, where variables alone do not tell; empty: nothing more to show. */
  example: string;
}

export interface PageReply {
  id: string;
  hash: string;
  title: string;
  /** When it is said, one line each. */
  about: string[];
  texts: PageText[];
  /** What differs from what was validated last; empty: nothing was, or nothing does. */
  changes: { label: string; pieces: Piece[] }[];
  /** Who validated it last, and when, in words; empty: nobody. */
  former: string;
}

/** What the page says by itself; `$1` and `$2` are filled by its script. */
export const PAGE_WORDS = [
  'name',
  'everyUntil',
  'everyUntilHint',
  'decision',
  'valid',
  'refused',
  'none',
  'until',
  'untilHint',
  'past',
  'remark',
  'example',
  'changed',
  'left',
  'allDecided',
  'save',
  'saved',
  'noName',
  'nothing',
  'fileName',
  'noScript',
] as const;
export type PageWords = Record<(typeof PAGE_WORDS)[number], string>;

/** What the script of the page reads. */
export interface PageData {
  packet: string;
  title: string;
  /** One line each, under the title. */
  intro: string[];
  replies: PageReply[];
  /** Words of the page, in its language. */
  words: PageWords;
}

interface Parts {
  data: PageData;
  lang: PacketLanguage;
  script: string;
  style: string;
  /** As a policy names them: `sha256-` and base 64. */
  scriptHash: string;
  styleHash: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** As text of an element, or as an attribute between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** As JSON in which no parser of HTML can see the end of the script element, or the beginning of a comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Only these two of all scripts and styles run, and nothing is loaded, sent, framed or submitted. */
function policyOf({ scriptHash, styleHash }: Parts): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export function packetPage(parts: Parts): string {
  const { data, lang, script, style } = parts;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(parts))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(data.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<noscript>${escapeHtml(data.words.noScript)}</noscript>`,
    '<main id="main"></main>',
    `<script type="application/json" id="packet">${escapeJson(data)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
