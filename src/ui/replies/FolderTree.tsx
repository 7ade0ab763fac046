/** The folders of the library as a tree: arrows move and open, Enter chooses, F2 renames or moves. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Folder, foldersOf } from '../../core/library/folders.ts';
import type { Reply } from '../../core/reply.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';

interface Props {
  /** The whole library. */
  replies: readonly Reply[];
  /** Path of the chosen folder; empty: all. */
  chosen: string;
  onChoose: (path: string) => void;
  onRename: (path: string) => void;
}

/** Folders that no closed one hides, the whole library first. */
function shownIn(folders: readonly Folder[], closed: ReadonlySet<string>, all: Folder): Folder[] {
  const hidden = ({ path }: Folder): boolean => [...closed].some((folder) => path.startsWith(`${folder}/`));
  return [all, ...folders.filter((folder) => !hidden(folder))];
}

/** Where left and right lead in a tree: `open` or `close` the folder itself, or go to another one. */
function sideways(
  key: string,
  shown: readonly Folder[],
  at: number,
  isOpen: boolean,
): 'open' | 'close' | number | null {
  const folder = shown[at];
  if (!folder) return null;
  if (key === 'ArrowRight' && folder.hasFolders && folder.path) return isOpen ? at + 1 : 'open';
  if (key !== 'ArrowLeft') return null;
  if (folder.hasFolders && folder.path && isOpen) return 'close';
  return shown.slice(0, at).findLastIndex(({ path }) => path !== '' && folder.path.startsWith(`${path}/`));
}

function updown(key: string, at: number, last: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

export function FolderTree({ replies, chosen, onChoose, onRename }: Props): JSX.Element {
  const tree = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState(chosen);
  const all: Folder = { path: '', name: t('libraryAll'), depth: 0, count: replies.length, hasFolders: false };
  const shown = shownIn(foldersOf(replies), closed, all);
  const at = Math.max(
    0,
    shown.findIndex(({ path }) => path === focused),
  );

  const toggle = (path: string): void => {
    const next = new Set(closed);
    if (!next.delete(path)) next.add(path);
    setClosed(next);
  };
  const go = (index: number): void => {
    const folder = shown[index];
    if (!folder) return;
    setFocused(folder.path);
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const path = shown[at]?.path ?? '';
    const aside = sideways(event.key, shown, at, !closed.has(path));
    const next = updown(event.key, at, shown.length - 1) ?? (typeof aside === 'number' ? aside : null);
    if (next !== null) go(next);
    else if (aside !== null) toggle(path);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(path);
    else if (event.key === 'F2' && path) onRename(path);
    else return;
    event.preventDefault();
  };

  return (
    <nav class="folders" aria-label={t('libraryFolders')}>
      <div role="tree" aria-label={t('libraryFolders')} ref={tree} onKeyDown={press}>
        {shown.map(({ path, name, depth, count, hasFolders }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys
          <div
            key={path}
            role="treeitem"
            aria-level={depth + 1}
            aria-expanded={hasFolders ? !closed.has(path) : undefined}
            aria-selected={path === chosen}
            tabIndex={index === at ? 0 : -1}
            style={{ paddingInlineStart: `${8 + depth * 14}px` }}
            onFocus={() => setFocused(path)}
            onClick={() => onChoose(path)}
          >
            <Icon name={path ? 'folder' : 'reply'} size={14} />
            <span class="folder-name">{name}</span>
            <span class="count">{formatNumber(count)}</span>
          </div>
        ))}
      </div>
      {chosen && (
        <p class="folder-tools">
          <IconButton icon="pencil" label={t('libraryRenameFolder', chosen)} onClick={() => onRename(chosen)} />
        </p>
      )}
    </nav>
  );
}
