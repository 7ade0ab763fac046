/** French signs never begin a line: the space before `? ! ; :` and inside `« »` does not break. */
import { describe, expect, it } from 'vitest';
import words from '../public/_locales/fr/messages.json' with { type: 'json' };
import { STARTERS } from '../src/core/kindness/starters.ts';
import { STARTER_BODIES } from '../src/core/library/starters.ts';

/** Addresses, accounts such as `x:@handle`, times. */
const NO_PROSE = /\bhttps?:\/\/\S+|\b\w+:@\w+|\d:\d/g;
/** `?`, `!`, `;` and quotation marks take a narrow space, the colon a full one. */
const WRONG = [/(?<![\u202f?!])[?!;]/, /(?<!\u00a0):/, /«(?!\u202f)/, /(?<!\u202f)»/];

/** The signs at fault, with what stands around them. */
function faultsOf(text: string): string[] {
  const read = text.replace(NO_PROSE, '');
  return WRONG.flatMap((wrong) => [...read.matchAll(new RegExp(wrong, 'g'))]).map(({ index }) =>
    read.slice(Math.max(0, index - 8), index + 8),
  );
}

const faulty = (texts: Record<string, string>): string[] =>
  Object.entries(texts).flatMap(([name, text]) => faultsOf(text).map((fault) => `${name}: ${fault}`));

describe('the rule', () => {
  it.each([
    'Vraiment ?',
    'Vraiment\u00a0!',
    'Vraiment?',
    'un ; deux',
    'Lien : $1',
    'Lien\u202f: $1',
    'Lien: $1',
    '« $1\u202f»',
    '«\u202f$1 »',
    '«$1\u202f»',
    '«\u00a0$1\u202f»',
  ])('finds %j', (text) => {
    expect(faultsOf(text)).toHaveLength(1);
  });

  it.each([
    'Vraiment\u202f?!',
    'Lien\u00a0: https://a.example/?b à 9:30',
    '«\u202fVoilà\u202f»',
    '$1\u202f; $2\u00a0: 3',
  ])('leaves %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

it('holds for each word of the interface', () => {
  const texts = Object.fromEntries(Object.entries(words).map(([key, { message }]) => [key, message]));
  expect(faulty(texts)).toEqual([]);
});

it('holds for what a library starts with', () => {
  const replies = Object.fromEntries(Object.entries(STARTER_BODIES).map(([name, { fr }]) => [name, fr]));
  const acts = Object.fromEntries(STARTERS.fr.map(({ title, text }) => [title, text]));
  expect(faulty({ ...replies, ...acts })).toEqual([]);
});
