/** Who speaks in a post, and of when: an act of kindness answers what happens now, to the one who says it. */
import { foldPlain } from '../fold.ts';

interface Voices {
  first: RegExp;
  others: RegExp;
}

/** Somebody near to her is somebody else: "my sister missed her train". */
const KIN =
  /\b(?:mon|ma|mes|notre|nos|my|our) (?:petite? |grande? |meilleure? |best |little |old )?(?:soeurs?|freres?|voisine?s?|collegues?|potes?|amie?s?|copine?s?|copains?|mari|femme|mere|maman|pere|papa|fils|fille|enfants?|chef|patronn?e?|cousine?s?|colocs?|sisters?|brothers?|friends?|mates?|boss|mum|mom|mother|dad|father|wife|husband|partner|neighbou?rs?|roommates?|flatmates?|kids?|son|daughter|colleagues?|girlfriend|boyfriend)\b/g;

/** Nobody's "il" and "it". */
const IMPERSONAL =
  /\bil (?:n'|ne )?(?:y|pleu\w*|fait|faisait|neige\w*|faut|me|m'|va pleuvoir|reste|manque|est (?:deja|trop|tard|tot|midi|minuit|temps|\d+))/g;

/** "Envie de…" without a verb is said of oneself. */
const FRENCH: Voices = {
  first:
    /\b(?:je|moi|me|mon|ma|mes|nous|notre|nos|on|jsuis|chuis?|jai|jme)\b|\b[jm]'|(?<!\b(?:as?|avez|ont|avait|aviez|avaient) )\benvie d(?:e\b|')/,
  others: /\b(?:il|elle|ils|elles|son|sa|ses|leurs?|lui|eux|tu|toi|ton|ta|tes|vous|votre|vos|celui|celle|ceux)\b|\bt'/,
};
const ENGLISH: Voices = {
  first: /\b(?:i|im|ive|id|my|me|mine|myself|we|our|us|ours)\b/,
  others: /\b(?:he|she|they|his|hers?|him|them|theirs?|you|yours?|u|ur|those|people)\b/,
};

/** `hers`: she says I, my, we; `untold`: nobody is named, as in "no more coffee"; `others`: it is somebody else's. */
export type Speaker = 'hers' | 'untold' | 'others';

/** What stands in quotation marks is what others said. */
function withoutQuotes(text: string): string {
  return text.replace(/«[^»]*»|“[^”]*”|"[^"]*"|^>.*$/gm, ' ');
}

/** `language`: `fr`, else the text is taken for English. */
const voicesOf = (language: string | null): Voices => (language === 'fr' ? FRENCH : ENGLISH);

const spokenIn = (text: string): string => foldPlain(withoutQuotes(text)).replace(IMPERSONAL, ' ');

/** True when it touches her, be it through somebody near: "my father". */
export function concernsHer(text: string, language: string | null): boolean {
  return voicesOf(language).first.test(spokenIn(text));
}

const THIRD = /\b(?:il|elle|ils|elles|lui|eux|leurs?|he|she|they|him|her|his|hers|them|theirs?)\b/;

/** True when somebody else plays a part in what is told, besides those whom it is told to. */
export function namesThirds(text: string): boolean {
  const folded = spokenIn(text);
  return THIRD.test(folded) || folded.replace(KIN, ' ') !== folded;
}

export function speakerOf(text: string, language: string | null): Speaker {
  const { first, others } = voicesOf(language);
  const folded = spokenIn(text);
  const alone = folded.replace(KIN, ' ');
  if (first.test(alone)) return 'hers';
  return alone !== folded || others.test(alone) || /^\s*@/.test(text) ? 'others' : 'untold';
}

const PAST =
  /\bil y a (?:\w+ ){1,2}(?:ans?|mois|semaines?|jours?)\b|\bl'an dernier|\bl'annee derniere|\b(?:le mois|l'ete|l'hiver) dernier|\bla semaine derniere|\ben (?:19|20)\d\d\b|\bquand j'etais|\ba l'epoque\b|\bautrefois\b|\b(?:years?|months?|weeks?|days) ago\b|\blast (?:year|month|week|summer|winter)\b|\bback in\b|\bwhen i was\b|\bin (?:19|20)\d\d\b|\bthrowback\b/;
const SOLVED =
  /\bouf\b|\bc'est (?:regle|arrange|reparti)\b|\bfinalement .{0,20}(?:retrouve|trouve|eu|repare)|\bje l'ai retrouve|\bfound it\b|\ball (?:good|sorted|fixed) now\b|\b(?:sorted|fixed) (?:it|now)\b|\bphew\b|\bturned up\b|\bcrisis averted\b/;

/** Told as something of long ago. */
export const isPast = (text: string): boolean => PAST.test(foldPlain(text));

/** Told as over and mended. */
export const isSolved = (text: string): boolean => SOLVED.test(foldPlain(text));
