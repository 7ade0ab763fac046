/** The languages that have words. */
import type { Vocabulary } from '../vocabulary.ts';
import { french } from './fr/index.ts';
import { english } from './en/index.ts';

export const languages: Record<string, { vocabulary: () => Vocabulary; tentative: boolean }> = {
  fr: { vocabulary: () => french, tentative: false },
  en: { vocabulary: () => english, tentative: false },
};
