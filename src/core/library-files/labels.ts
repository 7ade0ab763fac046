/** Names of what is filled in: what Vigie knows by itself is a variable, whoever named it so. */
import { VARIABLES, type VariableId, variableOf } from '../template/variables.ts';
import type { Part } from './parts.ts';

/** `lang`: of the interface. */
export type Speech = 'fr' | 'en';

export function variableLabel(name: VariableId, lang: Speech): string {
  return VARIABLES.find(({ id }) => id === name)?.[lang] ?? name;
}

export function clipboardLabel(lang: Speech): string {
  return variableLabel('clipboard.text', lang);
}

/** A field of this label; without anything proposed, one that Vigie fills by itself is its variable. */
export function partNamed(label: string, initial = ''): Part {
  const said = label.replace(/\s+/g, ' ').trim() || '?';
  if (initial) return { kind: 'field', label: said, initial };
  const name = variableOf(said);
  if (name === 'clipboard.text') return { kind: 'clipboard' };
  return name ? { kind: 'variable', name } : { kind: 'field', label: said, initial };
}
