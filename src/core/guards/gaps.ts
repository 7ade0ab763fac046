/** A variable that nothing filled, or that was filled with what a machine calls nothing. */
import type { Span } from '../signals/kinds.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { apart, piecesAt } from './words.ts';

const LEFT_OVER = [
  /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}/g,
  /\{[^{}\n]{1,60}\}/g,
  // Half of one, cut off by a careless edit.
  /\{\{|\}\}|\{%|%\}/g,
  /(?<![\p{L}\p{N}_])(?:null|undefined|NaN|\[object \w+\]|Invalid Date)(?![\p{L}\p{N}_])/gu,
  // Fields of other tools, as in `[first name]`, `%FIRSTNAME%`, `<nom>`.
  /\[(?:first|last)? ?(?:name|nom|pr[ée]nom|handle|pseudo)\]|%(?:FIRST|LAST)?_?NAME%|<(?:name|nom|pr[ée]nom)>/gi,
];

/** A greeting to nobody: “Bonjour ,”, “Hello  !”; a mention of nobody: “@ ,”. */
const HOLLOW = [
  /(?<=^|[\n.!?] ?)(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|ch[eè]re?|merci|thanks)(?: ,| {2,}[!,.])/giu,
  // Not “at 14 h”.
  /(?<![\p{L}\p{N}])@(?=\s+\p{Ll}|\s*[,.!?]|\s*$)/gu,
  /«\s*»|“\s*”|\(\s*\)/g,
];

/** An opening brace alone may be a smile; two, or a word between, are a variable. */
export function gaps(text: string, _scene: GuardScene): Warning | null {
  const found: Span[] = [...LEFT_OVER, ...HOLLOW].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: said, index }) =>
      // Braces without a letter between them are text.
      said.startsWith('{') && said.length > 2 && !/\p{L}/u.test(said) ? [] : { start: index, end: index + said.length },
    ),
  );
  const spans = apart(found);
  return spans.length > 0 ? warning('gap', 'stop', { pieces: piecesAt(text, spans) }, spans) : null;
}
