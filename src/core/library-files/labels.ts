/** Names of what is filled in: what Vigie knows by itself is a variable, whoever named it so. */
import { variableNamed } from '../render.ts';
import type { Variable } from '../reply.ts';
import type { Part } from './parts.ts';

const FRENCH: Record<Variable, string> = {
  'first name': 'prénom',
  name: 'nom',
  handle: 'pseudo',
  brand: 'marque',
  network: 'réseau',
  date: 'date',
};
const CLIPBOARD = /^(clipboard|presse-papiers?)$/i;

/** `lang`: of the interface. */
export type Speech = 'fr' | 'en';

export function variableLabel(name: Variable, lang: Speech): string {
  return lang === 'fr' ? FRENCH[name] : name;
}

export function clipboardLabel(lang: Speech): string {
  return lang === 'fr' ? 'presse-papiers' : 'clipboard';
}

/** A field of this label; without anything proposed, one that Vigie fills by itself is its variable. */
export function partNamed(label: string, initial = ''): Part {
  const said = label.replace(/\s+/g, ' ').trim() || '?';
  if (initial) return { kind: 'field', label: said, initial };
  if (CLIPBOARD.test(said)) return { kind: 'clipboard' };
  const name = variableNamed(said);
  return name ? { kind: 'variable', name } : { kind: 'field', label: said, initial };
}
