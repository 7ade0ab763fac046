/** YAML, read as plain texts, lists and maps: no tags, no types, few aliases. Its parser comes when it is wanted. */

import type { Yaml } from '../../../core/library-files/formats.ts';
import { FileFault } from '../../../core/library-files/library.ts';

/** More than a person writes by hand; a bomb needs thousands. */
const ALIASES = 100;

type Package = typeof import('yaml');

/** Each name once in each map: YAML's own check takes quadratic time. */
function checkNames({ visit, isScalar }: Package, document: ReturnType<Package['parseDocument']>): void {
  visit(document, {
    Map(_, map) {
      const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : key));
      if (new Set(names).size < names.length) throw new FileFault('broken');
    },
  });
}

function parse(yaml: Package, said: string): unknown {
  const options = { schema: 'failsafe', merge: true, uniqueKeys: false, prettyErrors: true } as const;
  try {
    const document = yaml.parseDocument(said, options);
    const [error] = document.errors;
    if (error) throw new FileFault('broken', '', error.linePos?.[0].line ?? null);
    checkNames(yaml, document);
    return document.toJS({ maxAliasCount: ALIASES });
  } catch (error) {
    if (error instanceof FileFault) throw error;
    // The parser and its values go as deep as the file; aliases that are too many or in themselves are references.
    throw new FileFault(
      error instanceof RangeError ? 'too-deep' : error instanceof ReferenceError ? 'aliases' : 'broken',
    );
  }
}

/** Written so that readers of YAML 1.1, to whom `yes` is no text, take every text for one. */
export async function loadYaml(): Promise<Yaml> {
  const yaml = await import('yaml');
  return {
    parse: (said) => parse(yaml, said),
    stringify: (value) => yaml.stringify(value, { schema: 'yaml-1.1', lineWidth: 0 }),
  };
}
