/** The body of a reply in parts, between the languages of two tools. */
import type { VariableId } from '../template/variables.ts';

export type Part =
  | { kind: 'text'; text: string }
  /** What Vigie fills by itself. */
  | { kind: 'variable'; name: VariableId }
  | { kind: 'clipboard' }
  /** To be filled in; `initial`: what is proposed. */
  | { kind: 'field'; label: string; initial: string }
  /** The first option is what is proposed. */
  | { kind: 'choice'; label: string; options: string[] }
  | { kind: 'day'; label: string }
  /** One of them, by chance. */
  | { kind: 'random'; options: string[] }
  /** Vigie's own language beyond all this. */
  | { kind: 'code'; text: string }
  /** Another reply inside, by its abbreviation as the file says it. */
  | { kind: 'nested'; shortcut: string };

export const text = (said: string): Part => ({ kind: 'text', text: said });

/** What Vigie has not, in a form that she sees and that nothing runs: `[shell: date]`. */
export function visible(what: string, said: string): Part {
  return text(`[${what}: ${said.trim()}]`);
}

/** One of some texts, by chance; of one text, that text. */
export function randomParts(options: readonly string[]): Part[] {
  const all = [...new Set(options)].filter((option) => option.trim());
  return all.length > 1 ? [{ kind: 'random', options: all }] : all.map(text);
}

/** Texts beside each other as one, empty ones gone. */
export function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind !== 'text') result.push(part);
    else if (last?.kind === 'text') result[result.length - 1] = text(last.text + part.text);
    else if (part.text) result.push(part);
  }
  return result;
}

/** The parts of a text in which `pattern`, a global expression, finds what is more than text. */
export function partsBy(body: string, pattern: RegExp, read: (found: RegExpMatchArray) => readonly Part[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const found of body.matchAll(pattern)) {
    parts.push(text(body.slice(at, found.index)), ...read(found));
    at = found.index + found[0].length;
  }
  return joined([...parts, text(body.slice(at))]);
}
