/** The shape of what people write on Pintagram+, and the words that fill its slots. */
import type { WatchKind } from '../../src/core/watch.ts';

/** What a post says beside what it names. */
export type SignalName = 'regret' | 'complaint' | 'praise' | 'question' | 'hostility' | 'urgency';

/** Kinds of the sample watches that must hear the text, signals in it (both separated by spaces), the text. */
export type Say = readonly [watches: string, signals: string, text: string];

/** What is true of a text by the way it was made. */
export interface Truth {
  watches: WatchKind[];
  signals: SignalName[];
}

/** Words for the slots of texts, French and English names of the same slots; no sample watch hears any of them. */
export const SLOTS: Record<string, readonly string[]> = {
  lieu: ['Trifouilly', 'Pont-l’Absent', 'Sainte-Virgule', 'Mousse-les-Bains', 'Le Havre-Pas', 'Nulle-Part'],
  place: ['Lower Nowhere', 'Mistwick', 'Port Absent', 'Little Perhaps', 'Not Quite Bay', 'Upper Somewhere'],
  jour: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  objet: ['une théière', 'un parapluie', 'un tricot', 'une guitare', 'un cactus', 'une valise', 'un cerf-volant'],
  thing: ['a teapot', 'an umbrella', 'a kite', 'a suitcase', 'a cactus', 'a trombone', 'a stapler'],
  n: ['2', '3', '4', '5', '6', '7', '9', '11', '12', '14', '17'],
};

export function truthOf(say: Say): Truth {
  const words = (text: string): string[] => text.split(' ').filter(Boolean);
  return { watches: words(say[0]) as WatchKind[], signals: words(say[1]) as SignalName[] };
}
