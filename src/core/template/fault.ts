/** What is wrong with a template, and where. */

export const FAULTS = [
  /** A `{{` or `{%` without its end. */
  'templateOpen',
  /** A block without its end tag: `$1`. */
  'templateNotEnded',
  /** A tag that stands outside of its block: `$1`. */
  'templateStray',
  /** No such tag: `$1`. */
  'templateNoTag',
  /** No such filter: `$1`. */
  'templateNoFilter',
  /** No such variable: `$1`. */
  'templateNoVariable',
  /** What stands here cannot be read. */
  'templateUnreadable',
  /** A field without the label that it asks for. */
  'templateNoLabel',
  /** A choice with fewer than two options. */
  'templateNoOptions',
  /** No fragment of this name: `$1`. */
  'templateNoFragment',
  /** The fragment is broken itself: `$1`. */
  'templateBadFragment',
  /** The fragment holds itself: `$1`. */
  'templateCycle',
  /** Fragments within fragments, too deep. */
  'templateDeep',
  /** It would take too long, or too much. */
  'templateEndless',
  'templateLong',
] as const;
export type FaultKey = (typeof FAULTS)[number];

export interface Fault {
  /** UTF-16 units of the body. */
  start: number;
  end: number;
  key: FaultKey;
  values: string[];
}

/** Thrown while a template is read or rendered; never leaves the engine. */
export class Faulty extends Error {
  override name = 'Faulty';

  constructor(
    readonly key: FaultKey,
    readonly place: { begin: number; end: number },
    readonly values: string[] = [],
  ) {
    super(key);
  }
}

interface Placed {
  begin: number;
  end: number;
  input?: string;
}

/** What Liquid says, by what its messages hold. */
const MESSAGES: readonly [RegExp, FaultKey][] = [
  [/^(output|raw) .* not closed|^tag "?\{%.* not closed, |^\[ not closed/, 'templateOpen'],
  [/limit exceeded|call stack/, 'templateEndless'],
];

/** The fault that an error of the engine stands for, at its place in the body. */
export function faultOf(error: unknown, body: string): Fault {
  const { originalError: inner = error, token } = error as { originalError?: unknown; token?: Placed };
  const place = inner instanceof Faulty ? inner.place : token?.input === body ? token : { begin: 0, end: body.length };
  const at = { start: Math.min(place.begin, body.length), end: Math.min(place.end, body.length) };
  if (inner instanceof Faulty) return { ...at, key: inner.key, values: inner.values };
  const message = inner instanceof Error ? inner.message : '';
  const notEnded = /^tag (.*) not closed/s.exec(message);
  const name = notEnded && /^\{%-?\s*([^\s%]+)/.exec(notEnded[1] ?? '')?.[1];
  if (name) return { ...at, key: 'templateNotEnded', values: [name] };
  const key = MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? 'templateUnreadable';
  return { ...at, key, values: [] };
}
