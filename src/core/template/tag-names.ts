/** French names of the tags: each may be written in either language. */
import { foldPlain } from '../fold.ts';

const FRENCH: Record<string, string> = {
  champ: 'field',
  choix: 'choice',
  jour: 'day',
  partie: 'part',
  si: 'if',
  sinonsi: 'elsif',
  sinon: 'else',
  finsi: 'endif',
  sauf: 'unless',
  finsauf: 'endunless',
  hasard: 'random',
  ou: 'or',
  finhasard: 'endrandom',
  tour: 'rotate',
  fintour: 'endrotate',
  fintu: 'endtu',
  inclusif: 'inclusive',
  neutre: 'plain',
  fininclusif: 'endinclusive',
};

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(FRENCH));

/** The tag's own name, whatever language it is written in. */
export function tagNamed(written: string): string {
  return NAMES.get(foldPlain(written)) ?? written;
}

/** How a tag is written in a language of the interface. */
export function tagIn(name: string, lang: 'en' | 'fr'): string {
  return (lang === 'fr' && Object.keys(FRENCH).find((written) => FRENCH[written] === name)) || name;
}
