/** How long a label of an internationalised domain name is once written in ASCII (RFC 3492), which DNS limits. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
/** `xn--` */
const PREFIX_LENGTH = 4;

const threshold = (k: number, bias: number): number => Math.min(Math.max(k - bias, T_MIN), T_MAX);

/** How many digits a delta takes. */
function digitsOf(delta: number, bias: number): number {
  let digits = 1;
  let rest = delta;
  for (let k = BASE; rest >= threshold(k, bias); k += BASE) {
    const t = threshold(k, bias);
    rest = Math.floor((rest - t) / (BASE - t));
    digits++;
  }
  return digits;
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** Length of a label in ASCII, `xn--` counted where it needs it. */
export function asciiLength(label: string): number {
  const codes = [...label].map((sign) => sign.codePointAt(0) ?? 0);
  const basic = codes.filter((code) => code < FIRST_CODE).length;
  if (basic === codes.length) return basic;
  let length = PREFIX_LENGTH + basic + (basic ? 1 : 0);
  let [current, delta, bias, handled] = [FIRST_CODE, 0, FIRST_BIAS, basic];
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((code) => code >= current));
    delta += (next - current) * (handled + 1);
    for (const code of codes) {
      if (code < next) delta++;
      if (code !== next) continue;
      length += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    current = next + 1;
  }
  return length;
}
