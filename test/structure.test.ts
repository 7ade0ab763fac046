/** The structure of the project, as ARCHITECTURE states it: who imports whom, sizes, names, messages, words. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const sources = walk('src').filter((path) => /\.tsx?$/.test(path));
const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** Names and hosts of the networks, for permissions and lists; never their readers. */
const LIST_OF_NETWORKS = ['networks/index.ts', 'networks/hosts.ts'];

/** Per folder of src: the folders (or single files) of ours that it may import, and the packages. */
const RULES: Record<string, { ours: string[]; packages: RegExp }> = {
  core: { ours: [], packages: /^liquidjs$/ },
  networks: { ours: ['core'], packages: /^#extra-networks$/ },
  storage: { ours: ['core'], packages: /^(dexie|valibot)$/ },
  platform: { ours: ['core'], packages: /^webextension-polyfill$/ },
  // Not `preact/hooks`: classes do the same without its 1.5 KB in every tab.
  content: { ours: ['core', 'networks', 'platform'], packages: /^preact$/ },
  background: { ours: ['core', 'storage', 'platform', ...LIST_OF_NETWORKS], packages: /^valibot$/ },
  ui: {
    ours: ['core', 'platform', 'storage', ...LIST_OF_NETWORKS],
    packages: /^(preact(\/.*)?|@tanstack\/virtual-core|yaml)$/,
  },
};

const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?<!['"])\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports: packages by name, our own as `src/...`. */
function importsOf(path: string): string[] {
  return [...read(path).matchAll(IMPORT)].map((found) => {
    const name = found[1] ?? found[2] ?? '';
    return name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name;
  });
}

/** Files that run where these do; an import of types alone runs nothing. */
function reached(paths: readonly string[], seen = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (seen.has(path) || !sources.includes(path)) continue;
    seen.add(path);
    const types = [...read(path).matchAll(/(?:import|export) type [^;]*?from '([^']+)'/g)].map(([, name]) => name);
    const names = [...read(path).matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? '');
    const run = names.filter((name) => name.startsWith('.') && !types.includes(name));
    reached(
      run.map((name) => join(dirname(path), name.split('?')[0] ?? '').replaceAll('\\', '/')),
      seen,
    );
  }
  return seen;
}

function allowed(path: string, name: string): boolean {
  const rule = RULES[folderOf(path)];
  if (!rule) return false;
  if (!name.startsWith('src/')) return name.startsWith('public/_locales/') || rule.packages.test(name);
  const within = name.slice('src/'.length);
  return [folderOf(path), ...rule.ours].some((ours) => within === ours || within.startsWith(`${ours}/`));
}

describe('imports', () => {
  it('finds every kind of import', () => {
    const found = (text: string) => [...text.matchAll(IMPORT)].map((it) => it[1] ?? it[2]);
    expect(found("import a from 'a';\nimport {\n b,\n} from 'b';\nimport 'c';\nexport { d } from 'd';")).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(found("const e = await import('e');\nimport type { F } from 'f';")).toEqual(['e', 'f']);
    expect(found("const word = 'import';\nconst other = 'no module';")).toEqual([]);
  });

  it.each(Object.keys(RULES))('%s imports only what it may', (folder) => {
    const files = sources.filter((path) => folderOf(path) === folder);
    expect(files).not.toEqual([]);
    const wrong = files.flatMap((path) =>
      importsOf(path).flatMap((name) => (allowed(path, name) ? [] : [`${path} imports ${name}`])),
    );
    expect(wrong).toEqual([]);
  });

  it('has templates alone speak Liquid, and never in a tab', () => {
    const speaks = sources.filter((path) => importsOf(path).includes('liquidjs'));
    expect(speaks.filter((path) => !path.startsWith('src/core/template/'))).toEqual([]);
    const paid = reached(sources.filter((path) => ['content', 'networks', 'platform'].includes(folderOf(path))));
    expect(speaks.filter((path) => paid.has(path))).toEqual([]);
    expect(reached(['src/background/main.ts'])).toContain('src/core/template/engine.ts');
  });

  it('knows a rule for every folder', () => {
    expect([...new Set(sources.map(folderOf))].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('keeps the browser and the document out of core', () => {
    const GLOBALS = /(?<![.\w'])(document|window|navigator|browser|chrome|localStorage|indexedDB)\s*[.[]/;
    expect(sources.filter((path) => folderOf(path) === 'core' && GLOBALS.test(code(path)))).toEqual([]);
  });

  it('asks the browser for nothing outside platform', () => {
    const API = /(?<![.\w'])(browser|chrome)\s*\.\s*(runtime|storage|tabs|scripting|permissions|i18n|action)\b/;
    expect(sources.filter((path) => folderOf(path) !== 'platform' && API.test(code(path)))).toEqual([]);
  });
});

/** A file without its comments, roughly: enough to look for a name in what runs. */
function code(path: string): string {
  return read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

describe('what no source may hold', () => {
  const FORBIDDEN = [
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'sendBeacon', 'RTCPeerConnection'],
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTMLUnsafe', 'parseFromString'],
    ...['eval', 'importScripts'],
  ];

  it.each(FORBIDDEN)('%s', (name) => {
    const word = new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`);
    expect(sources.filter((path) => word.test(code(path)))).toEqual([]);
  });
});

describe('sizes and names', () => {
  const lines = (path: string): number => read(path).trimEnd().split('\n').length;

  it('has no source above 250 lines', () => {
    expect(sources.filter((path) => lines(path) > 250)).toEqual([]);
  });

  it('has a median under 80 lines', () => {
    const sizes = sources.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });

  it('says at the head of each file what it is for', () => {
    const files = [...sources, ...walk('test').filter((path) => /\.tsx?$/.test(path))];
    expect(files.filter((path) => !/^(#!.*\n|\/\/ @vitest.*\n)*\/\*\*?[\s*]+\S/.test(read(path)))).toEqual([]);
  });

  it('has no drawer names', () => {
    const files = [...walk('src'), ...walk('test')];
    expect(files.filter((path) => /utils?\b|manager|helpers?\b/i.test(basename(path)))).toEqual([]);
  });
});

describe('networks', () => {
  const ids = sources
    .filter((path) => folderOf(path) === 'networks' && /export const network\b/.test(read(path)))
    .map((path) => basename(path, '.ts'));

  it('are there', () => {
    expect(ids).toEqual(expect.arrayContaining(['x', 'bluesky']));
  });

  it.each(ids)('%s has a fixture page', (id) => {
    expect(existsSync(join(root, `test/pages/${id}.html`))).toBe(true);
  });
});

describe('messages', () => {
  /** Names of the messages of one map of core/messages.ts. */
  function namesOf(map: string): string[] {
    const body = read('src/core/messages.ts').match(new RegExp(`interface ${map} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? '';
    return [...body.matchAll(/^ {2}'?([\w.]+)'?:/gm)].map((found) => found[1] ?? '');
  }

  const handled = (folder: string, name: string): boolean =>
    sources.some(
      (path) =>
        folderOf(path) === folder && new RegExp(`(^|[\\s{,])'?${name.replace('.', '\\.')}'?:\\s`).test(code(path)),
    );

  it.each([
    ['Requests', 'background'],
    ['TabRequests', 'content'],
  ])('each of %s has a handler in %s', (map, folder) => {
    expect(namesOf(map)).not.toEqual([]);
    expect(namesOf(map).filter((name) => !handled(folder, name))).toEqual([]);
  });
});

describe('words', () => {
  type Words = Record<string, { message: string }>;
  const en: Words = JSON.parse(read('public/_locales/en/messages.json'));
  const fr: Words = JSON.parse(read('public/_locales/fr/messages.json'));
  const all = sources.map(code).join('\n');
  const manifest = read('manifest.json');
  const gaps = (text = ''): string[] => [...new Set(text.replaceAll('$$', '').match(/\$\d/g))].sort();

  /** Keys put together at run time, such as `stage${name}`, as patterns. */
  const patterns = [...all.matchAll(/`([A-Za-z0-9_]*(?:\$\{[^}`]*\}[A-Za-z0-9_]*)+)`/g)]
    .map((found) => (found[1] ?? '').split(/\$\{[^}]*\}/))
    .filter((parts) => parts.join('').length > 3)
    .map((parts) => new RegExp(`^${parts.join('\\w+')}$`));

  const literals = new Set([...all.matchAll(/'([A-Za-z0-9_]+)'/g)].map((found) => found[1] ?? ''));

  const used = (key: string): boolean =>
    manifest.includes(`__MSG_${key}__`) ||
    literals.has(key) ||
    literals.has(key.replace(/_(one|other)$/, '')) ||
    patterns.some((pattern) => pattern.test(key) || pattern.test(key.replace(/_(one|other)$/, '')));

  it('are the same in both languages, with the same gaps', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    const other = Object.keys(en).filter((key) => `${gaps(fr[key]?.message)}` !== `${gaps(en[key]?.message)}`);
    expect(other).toEqual([]);
  });

  it('are never empty', () => {
    const empty = [en, fr].flatMap((words) => Object.entries(words).filter(([, { message }]) => message.trim() === ''));
    expect(empty).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(en).filter((key) => !used(key))).toEqual([]);
  });

  it('all exist', () => {
    const asked = [...all.matchAll(/(?<![\w.])t\(\s*'([^']+)'/g)].map((found) => found[1] ?? '');
    const counted = [...all.matchAll(/(?<![\w.])tn\(\s*'([^']+)'/g)].flatMap(([, key]) => [
      `${key}_one`,
      `${key}_other`,
    ]);
    const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map((found) => found[1] ?? '');
    expect([...asked, ...counted, ...named].filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });

  it('never call a person a target', () => {
    const FORBIDDEN = /\b(target|lead|prospect|cible)(s|ed|ing)?\b/i;
    const wrong = [en, fr].flatMap((words) => Object.values(words).filter(({ message }) => FORBIDDEN.test(message)));
    expect(wrong).toEqual([]);
  });
});

describe('manifest', () => {
  const manifest = JSON.parse(read('manifest.json'));

  it('shows nothing of itself to pages', () => {
    expect(read('manifest.json')).not.toContain('web_accessible_resources');
  });

  it('asks for no host at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('connects to nothing', () => {
    const rules: string[] = manifest.content_security_policy.extension_pages.split(';').map((it: string) => it.trim());
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("connect-src 'none'");
    // Pictures that she keeps for her replies are shown, and dragged, from memory; nothing else comes from there.
    const open = rules.filter((rule) => /https?:|\*|unsafe|data:|blob:/.test(rule));
    expect(open).toEqual(["img-src 'self' blob:"]);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
  });
});

describe('what is tracked', () => {
  const inGit = existsSync(join(root, '.git'));
  const tracked = inGit ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0') : [];
  const texts = tracked.filter(
    (path) => path !== '' && !/\.(png|ico|woff2?)$/.test(path) && existsSync(join(root, path)),
  );

  it.skipIf(!inGit)('names no place of one machine', () => {
    const PLACE = /(^|[^\w./])\/(work|farm|tmp|root|home|Users)\/[\w.]/m;
    expect(texts.filter((path) => PLACE.test(read(path)))).toEqual([]);
  });

  it.skipIf(!inGit)('takes packages from the public registry', () => {
    const addresses = [...read('package-lock.json').matchAll(/"resolved": "([^"]+)"/g)].map((found) => found[1] ?? '');
    expect(addresses.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});
