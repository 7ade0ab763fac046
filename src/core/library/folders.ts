/** Folders of replies: paths with `/`, made by what lies in them. */
import type { Reply } from '../reply.ts';

/** Letters of a whole path. */
export const MOST_PATH = 200;

export interface Folder {
  path: string;
  /** Last part of the path. */
  name: string;
  /** 0 at the top. */
  depth: number;
  /** Replies in it, those of its folders included. */
  count: number;
  hasFolders: boolean;
}

/** As it is kept: parts trimmed, none empty. */
export function tidyFolder(typed: string): string {
  return typed
    .split('/')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('/')
    .slice(0, MOST_PATH)
    .replace(/[/\s]+$/, '');
}

export function isWithin(folder: string, path: string): boolean {
  return folder === path || folder.startsWith(`${path}/`);
}

/** The path of a folder, and of all that it stands in, the outermost first. */
function waysTo(folder: string): string[] {
  const parts = folder.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Where a folder is once another was renamed or moved: `null` where that does not concern it. */
export function movedFolder(folder: string, from: string, to: string): string | null {
  return isWithin(folder, from) ? tidyFolder(`${to}/${folder.slice(from.length)}`) : null;
}

function compareParts(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = (a[at] ?? '').localeCompare(b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Every folder in use, each after the one that holds it. */
export function foldersOf(replies: readonly Pick<Reply, 'folder'>[]): Folder[] {
  const counts = new Map<string, number>();
  for (const { folder } of replies) {
    if (folder) for (const path of waysTo(folder)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const paths = [...counts.keys()].sort(compareParts);
  return paths.map((path, at) => ({
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    depth: path.split('/').length - 1,
    count: counts.get(path) ?? 0,
    hasFolders: paths[at + 1]?.startsWith(`${path}/`) ?? false,
  }));
}
