/** What of a text no proposal may change: what is another's, an address, or a template's own language. */
import { findAddresses, type Span } from './addresses.ts';

const FORMS: readonly RegExp[] = [
  // Liquid; a tag that is not closed reaches to the end.
  /\{\{[\s\S]*?(?:\}\}|$(?![\s\S]))|\{%[\s\S]*?(?:%\}|$(?![\s\S]))/g,
  /\{[^{}\n]*\}/g,
  // Handles, tags, mail addresses and the like: the word that holds the sign.
  /(?<![^\s(«“"])[^\s(«“"]*[@＠#＃$\\][^\s)»”"]*/g,
  // Words quoted, on one line.
  /«[^«»\n]*»|“[^“”\n]*”|„[^„“”\n]*[“”]|‘[^‘’\n]*’(?!\p{L})|"[^"\n]*"|`[^`\n]*`/gu,
  // A quoted line, as Reddit, Lemmy and Discord write it.
  /^[ \t]*>.*$/gm,
];

/** The stretches that are left as they are; they may overlap. */
export function untouchable(text: string): Span[] {
  const found = FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
  );
  return [...found, ...findAddresses(text, true)];
}
