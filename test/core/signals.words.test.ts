/** The word lists of signals: written as texts are folded, every cue can be heard, tentative languages claim little. */
import { describe, expect, it, test } from 'vitest';
import { foldPlain } from '../../src/core/fold.ts';
import { Grammar } from '../../src/core/signals/grammar.ts';
import { hearCues } from '../../src/core/signals/hear.ts';
import { tokensOf } from '../../src/core/signals/tokens.ts';
import type { Vocabulary } from '../../src/core/signals/vocabulary.ts';
import { UNKNOWN_LANGUAGE, vocabularies } from '../../src/core/signals/words/index.ts';

const languages = Object.keys(vocabularies);
const vocabularyOf = (language: string): Vocabulary => vocabularies[language] ?? UNKNOWN_LANGUAGE;

/** Cues of at least a weight: those of none are not heard, they silence others. */
const cuesOf = ({ cues }: Vocabulary, least = 0): string[] =>
  Object.values(cues)
    .flat()
    .filter(([weight]) => weight >= least)
    .flatMap(([, text]) => text.split(/[,\n]/).map((cue) => cue.trim()))
    .filter((cue) => cue !== '');

/** A text that a cue of plain words describes, or null when it names a class, a stem or an edge. */
function textOf(cue: string): string | null {
  if (/[[*~^$@]|\.\.|http|^\W+$/.test(cue)) return null;
  const words = cue.split(/\s+/).filter((word) => !word.startsWith('('));
  return words.map((word) => word.split('/')[0]).join(' ');
}

describe.each(languages)('%s', (language) => {
  const vocabulary = vocabularyOf(language);

  test('is written as texts are folded', () => {
    const words = [
      ...cuesOf(vocabulary),
      ...Object.values(vocabulary.classes).flatMap((members) => members.split(/\s+/)),
      ...Object.entries(vocabulary.spellings).flat(),
      ...[vocabulary.negators, vocabulary.turns, vocabulary.fillers, vocabulary.spared].flatMap((all) =>
        all.split(/[\s,]+/),
      ),
    ];
    expect(words.filter((word) => foldPlain(word) !== word)).toEqual([]);
  });

  test('is written in the spelling that texts are mended to', () => {
    const classes = Object.values(vocabulary.classes);
    const words = [...cuesOf(vocabulary), ...classes].flatMap((cue) => cue.split(/[\s/()]+/));
    expect(words.filter((word) => Object.hasOwn(vocabulary.spellings, word))).toEqual([]);
  });

  test('compiles, and hears every cue of plain words', () => {
    const grammar = new Grammar(vocabulary);
    const deaf = cuesOf(vocabulary, 0.1).filter((cue) => {
      const text = textOf(cue);
      return text !== null && hearCues(tokensOf(foldPlain(text), grammar), grammar).length === 0;
    });
    expect(deaf).toEqual([]);
  });
});

it.each(languages.filter((language) => vocabularyOf(language).tentative))(
  '%s: questions and praise alone',
  (language) => {
    expect(Object.keys(vocabularyOf(language).cues).sort()).toEqual(['praise', 'question', 'rhetoric']);
  },
);

test('a bracket of several words is refused', () => {
  const cues = { praise: [[1, 'so (very much) loved']] } as const;
  expect(() => new Grammar({ ...UNKNOWN_LANGUAGE, cues })).toThrow('very');
});

test('a class that nobody wrote is refused', () => {
  const cues = { praise: [[1, '[nothing] loved']] } as const;
  expect(() => new Grammar({ ...UNKNOWN_LANGUAGE, cues })).toThrow('nothing');
});
