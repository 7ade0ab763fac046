/** Characters by the names that HTML and XML give them. */

/** HTML's names of U+00A0 to U+00FF, in order (html.spec.whatwg.org/multipage/named-characters.html). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute ' +
  'Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
  'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS: Record<string, string> = {
  ...{ OElig: 'Œ', oelig: 'œ', ndash: '–', mdash: '—', hellip: '…', bull: '•', euro: '€', trade: '™', rarr: '→' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›' },
  ...{ ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '\u200c', zwj: '\u200d' },
};

/** The five that XML knows without being told. */
const XML = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const HTML = new Map([
  ...XML,
  ...LATIN.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries(OTHERS),
]);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,31}));/g;

function characterOf(decimal?: string, hex?: string): string | null {
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

function decode(said: string, names: ReadonlyMap<string, string>, unknown: (whole: string) => string): string {
  return said.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    const character = name ? names.get(name) : characterOf(decimal, hex);
    return character ?? unknown(whole);
  });
}

/** Names that are not known stay as they are. */
export function decodeHtml(said: string): string {
  return decode(said, HTML, (whole) => whole);
}

/** `unknown` is called with what XML does not know by itself, and may throw. */
export function decodeXml(said: string, unknown: (whole: string) => string): string {
  return decode(said, XML, unknown);
}

export function escapeHtml(said: string): string {
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
