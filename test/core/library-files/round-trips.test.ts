/** What is written in each format is read back: every reply, with all that the format can hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatId, readLibrary, writeLibrary } from '../../../src/core/library-files/formats.ts';
import type { Part } from '../../../src/core/library-files/parts.ts';
import { recognise } from '../../../src/core/library-files/recognise.ts';
import { canonicalBody, readBody, writeBody } from '../../../src/core/library-files/vigie-body.ts';
import { outgoing } from '../../../src/core/library-files/written.ts';
import { REPLY_OPTIONS, type Reply } from '../../../src/core/reply.ts';
import { VARIABLES } from '../../../src/core/template/variables.ts';
import { yaml } from './read.ts';

const words = (signs: string, max = 12): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: max })
    .map((said) => said.replace(/ +/g, ' ').trim() || 'x');

/** Labels that no format has to change, and that are no variable of Vigie's. */
const label = words('abcéZ 09').map((said) => `x ${said}`);
const option = words('abcé -09!');
const initial = fc.oneof(fc.constant(''), words('abcé .,9'));

/** The clipboard is a part of its own. */
const NAMES = VARIABLES.map(({ id }) => id).filter((id) => id !== 'clipboard.text');

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('variable' as const), name: fc.constantFrom(...NAMES) }),
  fc.constant<Part>({ kind: 'clipboard' }),
  fc.record({ kind: fc.constant('field' as const), label, initial }),
  fc
    .tuple(label, fc.uniqueArray(option, { minLength: 1, maxLength: 4 }))
    .map(([said, options]): Part => ({ kind: 'choice', label: said, options })),
  fc.record({ kind: fc.constant('day' as const), label }),
);

/** Signs that mean something in one of the formats. */
const HARD = 'aé {}%[]\n;,"\'\\<>&|#:=-@+$*~`.œ👍';

function said(signs: string): fc.Arbitrary<Part> {
  return fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 14 })
    .map((text): Part => ({ kind: 'text', text }));
}

function body(signs: string, more: fc.Arbitrary<Part> = part): fc.Arbitrary<string> {
  const parts = fc.array(fc.oneof(said(signs), more), { maxLength: 6 });
  return parts.map((list) => writeBody([{ kind: 'text', text: 'A' }, ...list, { kind: 'text', text: 'z' }], 'en'));
}

const shortcut = fc.stringMatching(/^[a-zé0-9][a-zé0-9_-]{0,8}[a-zé0-9]$/);
const tag = words('abcé -09', 8);
const title = words('aé<>&"\'=-@;,|{}#:9 ', 20);

function reply(bodies: fc.Arbitrary<string>): fc.Arbitrary<Reply> {
  return fc
    .record({
      title,
      body: bodies,
      tags: fc.uniqueArray(tag, { maxLength: 3 }),
      folder: fc.constantFrom('', 'Suivi', 'Suivi/Colis'),
      lang: fc.constantFrom('', 'fr', 'en'),
      favourite: fc.boolean(),
      kind: fc.constantFrom('reply' as const, 'fragment' as const),
      tone: fc.constantFrom('plain' as const, 'light' as const),
      variants: fc.array(
        fc.record({ network: fc.constantFrom('', 'x', 'bluesky'), lang: fc.constantFrom('fr', 'en'), body: bodies }),
        { maxLength: 2 },
      ),
      createdAt: fc.integer({ min: 1, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
    })
    .map((fields) => {
      const blank = { ...REPLY_OPTIONS, updatedAt: 1, usedAt: null, uses: 0, binnedAt: null };
      return { id: 'r', shortcut: '', ...blank, ...fields };
    });
}

function library(bodies: fc.Arbitrary<string>): fc.Arbitrary<Reply[]> {
  const rows = fc.array(fc.tuple(reply(bodies), shortcut), { minLength: 1, maxLength: 5 });
  return rows.map((list) => list.map(([one, short], at) => ({ ...one, shortcut: `${short}${at}` })));
}

/** Written and read again: bodies in one form. */
function again(format: FormatId, replies: readonly Reply[]) {
  const file = writeLibrary(format, replies.map(outgoing), yaml, 'fr');
  const read = readLibrary(format, file.text, yaml, 'fr');
  expect(recognise(file.text)).toBe(format);
  return read.replies.map((one) => ({ ...one, body: canonicalBody(one.body) }));
}

function expected<K extends keyof Reply>(replies: readonly Reply[], ...more: K[]) {
  return replies.map((one) => ({
    title: one.title,
    shortcut: one.shortcut,
    body: canonicalBody(one.body),
    ...Object.fromEntries(more.map((field) => [field, one[field]])),
  }));
}

const picked = (read: readonly object[], keys: readonly string[]) =>
  read.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => keys.includes(key))));

const BASE = ['title', 'shortcut', 'body'];

test('a body and its parts', () => {
  const all = fc.oneof(body(HARD), body('{}%raw end"\''), body('{% raw %}{% endraw %}'));
  fc.assert(
    fc.property(all, (one) => {
      expect(writeBody(readBody(one), 'en')).toBe(writeBody(readBody(writeBody(readBody(one), 'fr')), 'en'));
      expect(readBody(writeBody(readBody(one), 'fr'))).toEqual(readBody(one));
    }),
  );
});

test('text is text, whatever it looks like', () => {
  const unit = fc.constantFrom(...'{}%', '{{', '}}', '{%', '%}', 'raw', 'endraw', ' ', 'a', '{% endraw %}', '{date}');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (text) => {
      const parts: Part[] = [
        { kind: 'text', text },
        { kind: 'variable', name: 'date.today' },
      ];
      expect(readBody(writeBody(parts, 'en'))).toEqual(parts);
    }),
  );
});

describe('formats', () => {
  test('Vigie’s table keeps all that she wrote', () => {
    const code = fc.constant<Part>({ kind: 'code', text: '{% if person.vip %}x{% endif %}' });
    fc.assert(
      fc.property(library(body(HARD, fc.oneof(part, code))), (replies) => {
        const kept = ['tags', 'folder', 'lang', 'favourite', 'kind', 'tone', 'variants', 'createdAt'] as const;
        expect(again('vigie-table', replies)).toEqual(expected(replies, ...kept));
      }),
    );
  });

  test('espanso', () => {
    // Two braces after a backslash are read as themselves, `$|$` is the cursor; a day is a field there.
    const known = part.filter(({ kind }) => kind !== 'day');
    fc.assert(
      fc.property(library(body(HARD.replace(/[\\|]/g, ''), known)), (replies) => {
        const read = again('espanso', replies);
        expect(picked(read, BASE)).toEqual(expected(replies));
        expect(read.map(({ tags }) => tags ?? [])).toEqual(replies.map(({ tags }) => tags));
      }),
    );
  });

  test('Text Blaze', () => {
    // Braces there are commands, if only unknown ones.
    fc.assert(
      fc.property(library(body(HARD.replace(/[{}]/g, ''))), (replies) => {
        const read = picked(again('text-blaze', replies), [...BASE, 'folder']);
        // In the order of its folders.
        const folders = [...new Set(replies.map(({ folder }) => folder))];
        const rows = folders.flatMap((name) => replies.filter(({ folder }) => folder === name));
        expect(read).toEqual(expected(rows, 'folder'));
      }),
    );
  });

  test('TextExpander', () => {
    fc.assert(
      fc.property(library(body(HARD)), (replies) => {
        expect(picked(again('textexpander', replies), [...BASE, 'createdAt'])).toEqual(expected(replies, 'createdAt'));
      }),
    );
  });

  test('a group of TextExpander keeps the one folder of all', () => {
    fc.assert(
      fc.property(library(body('a')), (replies) => {
        const inOne = replies.map((one) => ({ ...one, folder: 'Suivi/Colis' }));
        expect(picked(again('textexpander', inOne), ['folder'])).toEqual(inOne.map(({ folder }) => ({ folder })));
      }),
    );
  });

  test('TextExpander’s table', () => {
    fc.assert(
      fc.property(library(body(HARD)), (replies) => {
        expect(again('textexpander-table', replies)).toEqual(expected(replies));
      }),
    );
  });

  test.each(['briskine', 'briskine-table'] as const)('%s', (format) => {
    // A brace beside an expression is part of it; spaces at the end of a line are nothing in HTML.
    const known = part.filter(({ kind }) => kind === 'variable' || kind === 'clipboard');
    const bodies = body(HARD.replace(/[\\{}]/g, ''), known).map((one) => one.replace(/ +$/gm, ''));
    fc.assert(
      fc.property(library(bodies), (replies) => {
        const read = again(format, replies);
        expect(picked(read, [...BASE, 'tags'])).toEqual(expected(replies, 'tags'));
      }),
    );
  });

  test.each(FORMATS)('%s: braces that are text, and fields with a label alone', (format) => {
    const parts: Part[] = [
      { kind: 'text', text: 'Type {{name}} or {x}, then ' },
      { kind: 'field', label: 'order number', initial: '' },
    ];
    const one: Reply = {
      ...{ ...REPLY_OPTIONS, id: 'r', title: 'T', shortcut: 't', tags: [], lang: '', createdAt: 1, updatedAt: 1 },
      ...{ usedAt: null, uses: 0, binnedAt: null, body: writeBody(parts, 'fr') },
    };
    expect(again(format, [one])[0]?.body).toBe(writeBody(parts, 'en'));
  });

  test('counts what it cannot hold', () => {
    const one: Reply = {
      ...REPLY_OPTIONS,
      ...{ id: 'r', shortcut: '', tags: ['a'], lang: 'fr', favourite: true, folder: 'F', tone: 'light' },
      ...{ createdAt: 1, updatedAt: 1, usedAt: null, uses: 0, binnedAt: null, kind: 'fragment' },
      title: 'T',
      body: '{prénom} {% if x %}y{% endif %} {% choice "c: d", "1", "2" %}',
      variants: [{ network: 'x', lang: '', body: 'b' }],
      pictures: ['p'],
      state: 'valid',
    };
    const losses = (format: FormatId) =>
      [...writeLibrary(format, [outgoing(one)], yaml, 'fr').losses.keys()].sort().join(' ');
    expect(FORMATS.map((format) => `${format}: ${losses(format)}`)).toEqual([
      'vigie-table: pictures validation',
      'espanso: favourite folder kind lang logic pictures shortcut tone validation variables variants',
      'text-blaze: favourite kind lang logic pictures tags tone validation variables variants',
      'textexpander: favourite kind labels lang logic pictures tags tone validation variables variants',
      'textexpander-table: favourite folder kind labels lang logic pictures tags tone validation variables variants',
      'briskine: favourite folder kind lang logic pictures proposals tone validation variants',
      'briskine-table: favourite folder kind lang logic pictures proposals tone validation variants',
    ]);
  });
});
