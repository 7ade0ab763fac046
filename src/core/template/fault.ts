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

/** The name of a tag as she wrote it, from its text. */
export function tagWritten(tag: string): string {
  return /^\{%-?\s*([^\s%]+)/.exec(tag)?.[1] ?? '';
}

/** From the braces before a place to those after it: Liquid points at the one character where it gave up. */
function widened(body: string, { begin, end }: Placed): { start: number; end: number } {
  const before = Math.max(body.lastIndexOf('{{', begin), body.lastIndexOf('{%', begin));
  const start = Math.min(before < 0 ? begin : before, body.length);
  const closing = body.indexOf(body.startsWith('{{', start) ? '}}' : '%}', start + 2);
  return { start, end: Math.max(start, Math.min(closing < 0 ? Math.max(end, start) : closing + 2, body.length)) };
}

/** The fault that an error of the engine stands for, at its place in the body. */
export function faultOf(error: unknown, body: string): Fault {
  const { originalError: inner = error, token } = error as { originalError?: unknown; token?: Placed };
  if (inner instanceof Faulty) {
    return { start: inner.place.begin, end: inner.place.end, key: inner.key, values: inner.values };
  }
  const place = token?.input === body ? token : { begin: 0, end: body.length };
  const at = { start: place.begin, end: Math.max(place.begin, place.end) };
  const message = inner instanceof Error ? inner.message : '';
  const name = tagWritten(/^tag (\{%.*) not closed/s.exec(message)?.[1] ?? '');
  if (name) return { ...at, key: 'templateNotEnded', values: [name] };
  const key = MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? 'templateUnreadable';
  if (key === 'templateEndless') return { ...at, key, values: [] };
  const { start, end } = widened(body, place);
  return { start, end: key === 'templateOpen' ? body.length : end, key, values: [] };
}
