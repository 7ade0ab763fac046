/** Acts to start a library with: real ones, modest, that ask for nothing. */
import type { Gesture } from '../gesture.ts';
import { ENGLISH } from './starters/en.ts';
import { FRENCH } from './starters/fr.ts';

export type Starter = Pick<Gesture, 'title' | 'object' | 'cost' | 'delay' | 'text' | 'needs' | 'occasions'>;

export const STARTERS: Record<'fr' | 'en', readonly Starter[]> = { fr: FRENCH, en: ENGLISH };
