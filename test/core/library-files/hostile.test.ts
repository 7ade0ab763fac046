/** Files that are broken, huge or meant to harm: a clear fault, and never a hang. */
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/core/encoding.ts';
import { FORMATS, type FormatId, readLibrary } from '../../../src/core/library-files/formats.ts';
import { htmlToText } from '../../../src/core/library-files/html.ts';
import { LIMITS } from '../../../src/core/library-files/library.ts';
import { readBody } from '../../../src/core/library-files/read-body.ts';
import { recognise } from '../../../src/core/library-files/recognise.ts';
import { faultOf, fileText, yaml } from './read.ts';

const fault = (format: FormatId, said: string) => faultOf(() => readLibrary(format, said, yaml, 'en'));
const codeOf = (format: FormatId, said: string) => fault(format, said)?.code ?? null;

const plist = (inner: string, head = '') => `<?xml version="1.0"?>${head}<plist version="1.0">${inner}</plist>`;
const group = (inner: string) =>
  plist(`<dict><key>snippetsTE2</key><array><dict><key>plainText</key>${inner}</dict></array></dict>`);

describe('YAML', () => {
  const bomb = ['a: &a ["x","x","x","x","x","x","x","x","x"]']
    .concat(
      ['b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[at]}`)}]`),
    )
    .join('\n');

  test.each([
    ['a bomb of aliases', `${bomb}\nmatches: *g\n`, 'aliases'],
    ['an anchor inside itself', 'matches: &m\n  - vars: *m\n', 'aliases'],
    ['an alias of nothing', 'matches: *x\n', 'aliases'],
    ['lists in lists', `matches: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'too-deep'],
    ['lists that never close', `matches: ${'['.repeat(50_000)}`, 'too-deep'],
    ['dashes after dashes', `matches:\n  ${'- '.repeat(20_000)}x`, 'too-deep'],
    ['names in names', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'too-deep'],
    ['a tab for a space', 'matches:\n\t- trigger: a', 'broken'],
    ['two documents', 'matches: []\n---\nmatches: []\n', 'broken'],
    ['a name twice', 'matches:\n  - trigger: a\n    trigger: b\n    replace: c\n', 'broken'],
    ['no matches', 'matches: 12\n', 'other-format'],
    ['no match', 'matches: []\n', 'nothing'],
  ])('%s', (_, said, code) => {
    expect(codeOf('espanso', said)).toBe(code);
  });

  test('tells the line', () => {
    expect(fault('espanso', 'matches:\n  - trigger: "a\n    replace: b\n')).toMatchObject({ code: 'broken', line: 4 });
    expect(fault('espanso', 'x: 1\nmatches:\n  - trigger: a\n    trigger: b\n')).toMatchObject({ line: 3 });
  });

  test('a tag makes no object, and no type is guessed', () => {
    const said = 'matches:\n  - trigger: !!js/function "x"\n    replace: !!binary aGk=\n    label: 1.0\n';
    expect(readLibrary('espanso', said, yaml, 'en').replies).toEqual([{ title: '1.0', body: 'aGk=', shortcut: 'x' }]);
  });

  test('twenty thousand names in one map are read', () => {
    const said = `matches:\n  - replace: a\n    trigger: a\n${Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join('\n')}`;
    expect(readLibrary('espanso', said, yaml, 'en').replies).toHaveLength(1);
  });
});

describe('property lists', () => {
  test.each([
    ['an entity of its own', plist('<string>&x;</string>', '<!DOCTYPE plist [<!ENTITY x "y">]>'), 'entities'],
    ['a file named by an entity', plist('<string/>', '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///x">]>'), 'entities'],
    ['an entity that nobody knows', plist('<string>&x;</string>'), 'entities'],
    ['another kind of document', '<!DOCTYPE html><plist><string/></plist>', 'entities'],
    ['dicts in dicts', plist('<array>'.repeat(50_000)), 'too-deep'],
    ['a tag that never closes', plist('<dict><key>a</key>'), 'broken'],
    ['crossed tags', plist('<dict><key>a</dict></key>'), 'broken'],
    ['words between tags', plist('<dict>x</dict>'), 'broken'],
    ['an unknown tag', plist('<script>x</script>'), 'broken'],
    ['two values', plist('<string>a</string><string>b</string>'), 'broken'],
    ['a comment that never ends', '<plist><!-- ', 'broken'],
    ['the binary kind', 'bplist00\u0001\u0002', 'binary'],
    ['no dict', plist('<array/>'), 'other-format'],
    ['no snippet', plist('<dict/>'), 'nothing'],
  ])('%s', (_, said, code) => {
    expect(codeOf('textexpander', said)).toBe(code);
  });

  test('tells the line', () => {
    expect(fault('textexpander', '<plist>\n<dict>\n<key>a</key>\n<oops/></dict></plist>')).toMatchObject({ line: 4 });
  });

  test('markup in a text is that text', () => {
    const { replies } = readLibrary('textexpander', group('<string>&lt;b&gt; &#x41;&#233;</string>'), yaml, 'en');
    expect(replies[0]?.body).toBe('<b> Aé');
  });
});

describe('JSON', () => {
  const blaze = (snippet: object) => JSON.stringify({ version: 1, folders: [{ name: 'f', snippets: [snippet] }] });

  test.each([
    ['cut off', '{"version": 1, "folders": [', 'broken'],
    ['something else', '{"a": 1}', 'other-format'],
    ['deep lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'other-format'],
    ['no snippet', '{"version": 1, "folders": []}', 'nothing'],
    ['a text with zeros', blaze({ name: 'n', text: 'a\u0000b' }), 'characters'],
    ['a title with escapes', blaze({ name: 'n\u001b[31m', text: 'a' }), 'characters'],
    ['a text too long', blaze({ name: 'n', text: 'a'.repeat(LIMITS.body + 1) }), 'too-long'],
  ])('%s', (_, said, code) => {
    expect(codeOf('text-blaze', said)).toBe(code);
  });

  test('folders in folders', () => {
    const deep = Array.from({ length: 100 }).reduce<object>((inner) => ({ name: 'f', children: [inner] }), {});
    expect(codeOf('text-blaze', JSON.stringify({ folders: [deep] }))).toBe('too-deep');
  });

  test('a prototype is a name like any other', () => {
    const said = '{"__proto__": {"folders": [{"snippets": [{"name": "x", "text": "y"}]}]}}';
    expect(recognise(said)).toBeNull();
    expect(codeOf('text-blaze', said)).toBe('other-format');
    const own = '[{"title": "t", "body": "b", "__proto__": {"tags": ["p"]}, "constructor": 1}]';
    expect(readLibrary('briskine', own, yaml, 'en').replies).toEqual([
      { title: 't', body: 'b', shortcut: '', tags: [] },
    ]);
    expect(Object.hasOwn(Object.prototype, 'tags')).toBe(false);
  });

  test('fields of another type are nothing', () => {
    const said = blaze({ name: ['x'], shortcut: { a: 1 }, type: 3, text: 'words', html: null });
    expect(readLibrary('text-blaze', said, yaml, 'en').replies[0]).toMatchObject({ title: 'words', shortcut: '' });
  });
});

describe('tables', () => {
  test.each([
    ['no column of texts', 'title;tags\na;b\n', 'no-body-column'],
    ['a quote that never closes', 'title;text\na;"b\n', 'open-quote'],
    ['a value that means nothing', 'title;text;favourite\na;b;perhaps\n', 'value'],
    ['a variant of nothing', 'title;text;variant\na;b;x/fr\n', 'variant'],
    ['only its names', 'title;text\n', 'nothing'],
    ['too many', `title;text\n${'a;b\n'.repeat(LIMITS.replies + 1)}`, 'too-many'],
  ])('%s', (_, said, code) => {
    expect(codeOf('vigie-table', said)).toBe(code);
  });

  test('tells the line of a value', () => {
    expect(fault('vigie-table', 'title;text;tone\na;b;\nc;d;loud\n')).toEqual({
      code: 'value',
      place: 'loud',
      line: 3,
    });
  });
});

describe('replies inside replies', () => {
  const snippets = (...texts: string[]) =>
    JSON.stringify({ folders: [{ snippets: texts.map((text, at) => ({ name: `${at}`, shortcut: `/${at}`, text })) }] });

  test('in each other end as names', () => {
    const { replies } = readLibrary('text-blaze', snippets('a {import: /1}', 'b {import: /0}'), yaml, 'en');
    expect(replies[0]?.body).toBe('a b a b a b [snippet: /0]');
  });

  test('a thousand times in each other are refused', () => {
    const many = '{import: /1}'.repeat(1_000);
    expect(codeOf('text-blaze', snippets(many, many))).toBe('too-long');
  });
});

describe('bytes', () => {
  test.each([
    ['an archive', [0x50, 0x4b, 3, 4, 20]],
    ['zeros in the middle', [65, 66, 67, 0, 68]],
  ])('%s is no text', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBeNull();
  });

  test('what is neither UTF-8 nor UTF-16 is told', () => {
    expect(decodeText(new Uint8Array(Buffer.from('été', 'latin1')))).toEqual({
      text: 'été',
      encoding: 'windows-1252',
    });
  });
});

/** A thousand times less than a quadratic reader would take. */
const LONG = 400_000;

test.each([
  ['tags that never end', () => htmlToText('<a "'.repeat(LONG / 4), () => {})],
  ['comments that never end', () => htmlToText('<!--'.repeat(LONG / 4), () => {})],
  ['openings of tags', () => readBody('{%'.repeat(LONG / 2))],
  ['openings of outputs', () => readBody('{{'.repeat(LONG / 2))],
  ['openings of raw text', () => readBody('{% raw %}'.repeat(LONG / 10))],
  ['raw text that ended before', () => readBody(`{% endraw %}${'{% raw %}'.repeat(LONG / 10)}`)],
])('%s are read in one go', (_, read) => {
  expect(read()).toBeTruthy();
});

test.each(FORMATS)('%s: no file of another format is taken for one of its own by force', (format) => {
  const files = ['espanso.yml', 'text-blaze.json', 'group.textexpander', 'vigie.csv', 'briskine.json'];
  for (const name of files) {
    const said = fileText(name);
    // A fault or a library, never another error.
    const found = faultOf(() => readLibrary(format, said, yaml, 'en'));
    if (recognise(said) !== format && !format.endsWith('-table')) expect(found?.code).toBeDefined();
  }
});

test('markup in names stays text', () => {
  const name = '<img src=x onerror=alert(1)>';
  const said = JSON.stringify([{ title: name, body: '&lt;script&gt;x&lt;/script&gt;', tags: [name] }]);
  expect(readLibrary('briskine', said, yaml, 'en').replies).toEqual([
    { title: name, body: '<script>x</script>', shortcut: '', tags: [name] },
  ]);
});
