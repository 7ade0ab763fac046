/** Tables as spreadsheets save them: encodings, signs, quotes, lines; and nothing written that a spreadsheet would run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_LIMIT, parseCsv, plainCell, readText, writeCsv } from '../../src/core/csv.ts';

const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));

describe('encodings', () => {
  test.each([
    ['UTF-8', new Uint8Array(Buffer.from('été;où'))],
    ['UTF-8 with its mark', new Uint8Array(Buffer.from('\ufeffété;où'))],
    ['Latin-1', new Uint8Array(Buffer.from('été;où', 'latin1'))],
    ['UTF-16', utf16('été;où', true)],
    ['UTF-16 without a mark', utf16('été;où', false)],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from('\ufeffété;où', 'utf16le').swap16())],
  ])('%s', (_, bytes) => {
    expect(parseCsv(readText(bytes))[0]?.cells).toEqual(['été', 'où']);
  });

  test.each([
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4]), 'not-text'],
    ['zeros', new Uint8Array([65, 66, 0, 0]), 'not-text'],
    ['too much', new Uint8Array(CSV_LIMIT + 1), 'too-big'],
  ])('%s is refused', (_, bytes, code) => {
    expect(() => readText(bytes)).toThrow(code);
  });
});

describe('rows', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\rc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a;"b;c";"d ""e"""', [['a', 'b;c', 'd "e"']]],
    [
      'a;"b,c,d"\n1;2',
      [
        ['a', 'b,c,d'],
        ['1', '2'],
      ],
    ],
    ['\n ; \na;\n', [['a', '']]],
    ['', []],
    ['one', [['one']]],
  ])('%j', (text, rows) => {
    expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows);
  });

  test('know the line where they begin', () => {
    expect(parseCsv('a;b\n\n"c\nd";e\nf;g').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  test('an open quote is told with its line', () => {
    expect(() => parseCsv('a;b\nc;"d')).toThrow(expect.objectContaining({ code: 'open-quote', line: 2 }));
  });
});

test('a cell of a megabyte is read', () => {
  expect(parseCsv(`a;"${'x""'.repeat(400_000)}"`)[0]?.cells[1]).toHaveLength(800_000);
});

test('what stands after a closing quote is kept', () => {
  expect(parseCsv('"one" two;"three" ')[0]?.cells).toEqual(['one two', 'three']);
});

test('what is written comes back, and is nothing that a spreadsheet runs', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'=+-@\'";,\t\n\r é'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const all = [['head', 'two'], ...rows.map(([one, other]) => [`x${one}`, other])];
      const written = writeCsv(all);
      for (const row of parseCsv(written)) for (const one of row.cells) expect(one).not.toMatch(/^[=+\-@\t\r]/);
      const read = parseCsv(written).map(({ cells }) => cells.map(plainCell));
      expect(read).toEqual(all);
    }),
  );
});
