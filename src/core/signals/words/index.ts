/** The languages that have words here, by their tag. */
import type { Vocabulary } from '../vocabulary.ts';
import { german } from './de.ts';
import { english } from './en/index.ts';
import { spanish } from './es.ts';
import { french } from './fr/index.ts';
import { italian } from './it.ts';
import { portuguese } from './pt.ts';
import { unmeasured } from './signs.ts';

export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  fr: french,
  en: english,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
};

/** For a text in any other language: its signs alone. */
export const UNKNOWN_LANGUAGE = unmeasured;
