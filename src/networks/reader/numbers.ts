/** Reads counts as pages write them: grouped, abbreviated, in the digits and words of many languages. */

/** Factor of each abbreviation, lower case without its full stop. */
const FACTORS: Record<string, number> = {
  k: 1e3,
  mil: 1e3,
  tsd: 1e3,
  tys: 1e3,
  тыс: 1e3,
  тис: 1e3,
  rb: 1e3,
  ribu: 1e3,
  χιλ: 1e3,
  хил: 1e3,
  m: 1e6,
  mio: 1e6,
  mi: 1e6,
  mln: 1e6,
  mn: 1e6,
  млн: 1e6,
  jt: 1e6,
  juta: 1e6,
  mill: 1e6,
  εκ: 1e6,
  b: 1e9,
  md: 1e9,
  mrd: 1e9,
  mld: 1e9,
  млрд: 1e9,
  bn: 1e9,
  bi: 1e9,
  lakh: 1e5,
  lac: 1e5,
  लाख: 1e5,
  crore: 1e7,
  करोड़: 1e7,
  हज़ार: 1e3,
  ألف: 1e3,
  مليون: 1e6,
  พัน: 1e3,
  ล้าน: 1e6,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
};

const GROUPED = String.raw`\d{1,3}(?:[.,'’٬\u00a0\u202f\u2009 ]\d{3})+(?!\d)`;
const GROUPS = new RegExp(`^${GROUPED}$`);
const CJK = '[千천万萬만億亿억]';
const WORD = String.raw`[\p{L}\p{M}]{1,7}(?![\p{L}\p{M}])`;
const NUMBER = new RegExp(String.raw`(${GROUPED}|\d+)(?:[.,٫](\d+))?(?:\s?(${CJK}|${WORD}))?`, 'u');

/** First digit of the decimal systems that counts are met in: Arabic, Persian, Hindi, Bengali, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The first count in a text, or null where it holds none. `1.234` is 1234, `1.234K` too, `1,2 k` is 1200. */
export function parseCount(text: string): number | null {
  const match = NUMBER.exec(toLatinDigits(text.slice(0, 500)));
  if (!match) return null;
  const [, whole = '', decimals, word] = match;
  const factor = (word && FACTORS[word.toLowerCase()]) || 1;
  const count = factor === 1 ? digitsOf(whole) : Math.round(Number(decimal(whole, decimals)) * factor);
  return Number.isSafeInteger(count) ? count : null;
}

/** `1.234` before an abbreviation is no thousand but 1 and 234 thousandths. */
function decimal(whole: string, decimals: string | undefined): string {
  const cut = decimals === undefined && GROUPS.test(whole) ? whole.search(/[.,]\d{3}$/) : -1;
  return cut < 0 ? `${digitsOf(whole)}.${decimals ?? 0}` : `${digitsOf(whole.slice(0, cut))}.${whole.slice(cut + 1)}`;
}

const digitsOf = (text: string): number => Number(text.replace(/\D/g, ''));

function toLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}
