/** `npm run package`: the two stores' zips and the source zip in `dist/packages`, the same bytes at each run. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { root } from './node.ts';

const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { version: string };

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${relative(root, folder)} is not there: run npm run build first`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What a reviewer of the store needs to build the same: the files that git tracks. */
function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** One zip of some files of a folder: sorted names, one date, no owner, no permission bits. */
export function zipOf(folder: string, files: string[]): Uint8Array {
  // Zips hold local times without a zone: one made of local fields is the same in every zone.
  const mtime = new Date(2020, 0, 1);
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file] = [readFileSync(join(folder, file)), { mtime, os: 0, level: 9 }];
  return zipSync(entries);
}

/** The three zips by file name. */
export function packages(): Record<string, Uint8Array> {
  const dist = (build: string): string => join(root, 'dist', build);
  return {
    [`vigie-${version}-chrome.zip`]: zipOf(dist('chrome'), filesUnder(dist('chrome'))),
    [`vigie-${version}-firefox.zip`]: zipOf(dist('firefox'), filesUnder(dist('firefox'))),
    [`vigie-${version}-source.zip`]: zipOf(root, sources()),
  };
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** True when a second build, made by `rebuild`, gives the same bytes. */
export async function checkPackage(rebuild: () => Promise<boolean>): Promise<boolean> {
  const first = packages();
  if (!(await rebuild())) return false;
  const second = packages();
  let same = true;
  for (const [name, bytes] of Object.entries(first)) {
    const equal = digest(bytes) === digest(second[name] ?? new Uint8Array());
    same &&= equal;
    console.log(`${name}: ${bytes.length} bytes, ${equal ? 'twice the same' : 'NOT the same twice'}`);
  }
  return same;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(root, 'dist/packages');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(packages())) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${digest(bytes)}  dist/packages/${name}`);
  }
}
