/** YAML, read as plain texts, lists and maps: no types, no tags, few aliases. Its parser comes when it is wanted. */
import type { Yaml } from '../../../core/library-files/formats.ts';
import { FileFault, LIMITS } from '../../../core/library-files/library.ts';

type Package = typeof import('yaml');
type Token = import('yaml').CST.Token;
type Document = import('yaml').Document.Parsed;
type Lines = import('yaml').LineCounter;

/** More than a person writes by hand; a bomb needs thousands. */
const ALIASES = 100;
/** `uniqueKeys`: the package's own check takes quadratic time, see `checkNames`. */
const OPTIONS = { schema: 'failsafe', resolveKnownTags: false, merge: true, uniqueKeys: false } as const;

function childrenOf(token: Token): Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((one): one is Token => Boolean(one)));
}

/** Level by level, for what is too deep would end the page with the parser's own stack. */
function checkDepth(tokens: readonly Token[]): void {
  let level = [...tokens];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth) throw new FileFault('too-deep');
    level = level.flatMap(childrenOf);
  }
}

/** Each name once in each map. */
function checkNames({ visit, isScalar }: Package, document: Document, lines: Lines): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : key;
        if (seen.has(name)) throw new FileFault('broken', String(name), lines.linePos(map.range?.[0] ?? 0).line);
        seen.add(name);
      }
    },
  });
}

/** Values that hold themselves, by an alias inside its own anchor, never end. */
function checkEnds(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > LIMITS.depth) throw new FileFault('aliases');
  for (const one of Object.values(value)) checkEnds(one, depth + 1);
}

function plainValue(document: Document): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: ALIASES });
    checkEnds(value);
    return value;
  } catch (error) {
    if (error instanceof FileFault) throw error;
    // Aliases that are too many, or of nothing, are references to the package.
    throw new FileFault(error instanceof ReferenceError ? 'aliases' : 'broken');
  }
}

function parse(yaml: Package, said: string): unknown {
  const lines = new yaml.LineCounter();
  const tokens = [...new yaml.Parser(lines.addNewLine).parse(said)];
  checkDepth(tokens);
  const [document, more] = [...new yaml.Composer(OPTIONS).compose(tokens)];
  const [error] = document?.errors ?? [];
  if (error) throw new FileFault('broken', '', lines.linePos(error.pos[0]).line);
  if (!document || more) throw new FileFault('broken');
  checkNames(yaml, document, lines);
  return plainValue(document);
}

export async function loadYaml(): Promise<Yaml> {
  const yaml = await import('yaml');
  return {
    parse: (said) => parse(yaml, said),
    // As YAML 1.1 wants it: to its readers `yes` is no text unless it is quoted.
    stringify: (value) => yaml.stringify(value, { schema: 'yaml-1.1', lineWidth: 0 }),
  };
}
