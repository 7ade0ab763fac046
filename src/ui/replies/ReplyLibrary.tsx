/** Her replies: searched, used, written, filed, binned. What using one means is up to the screen around. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { conditions, type Sieve, WHOLE } from '../../core/library/sift.ts';
import type { Scene } from '../../core/messages.ts';
import type { Reply } from '../../core/reply.ts';
import { t, tn } from '../../platform/i18n.ts';
import { binReplies, binReply, duplicateReply, favourReplies } from '../../storage/commands/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/Toast.tsx';
import { useAct } from '../shared/useAct.ts';
import { FolderTree } from './FolderTree.tsx';
import { LibraryFilters } from './LibraryFilters.tsx';
import { LibraryView, type View } from './LibraryView.tsx';
import { ReplyList } from './ReplyList.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useAsked } from './useAsked.ts';
import { useRendering } from './useRendering.ts';
import { useSelection } from './useSelection.ts';
import { useShelf } from './useShelf.ts';

export interface LibraryProps {
  scene: Scene | null;
  /** From the address: a reply's id, to begin with it; or a selected text, to make a reply of; null: neither. */
  asked?: string | null;
  /** The whole library, with its folders in a tree, rather than what may be inserted. */
  wide?: boolean;
  /** What using a reply does, as the words of a button: "Insert" or "Copy". */
  verb: string;
  /** Using a reply inserts it in the page, rather than copying it. */
  inserts?: boolean;
  onUse: (reply: Reply, text: string) => void;
  onCopy: (reply: Reply, text: string) => void;
  /** Saves replies to a file, by their ids. */
  onSave?: (ids: readonly string[]) => void;
  /** Stands beside the button of the bin, under the list. */
  children?: ComponentChildren;
}

export function ReplyLibrary(props: LibraryProps): JSX.Element {
  const { scene, asked = null, wide = false, inserts = false, verb, onUse, onCopy, onSave, children } = props;
  const act = useAct();
  const say = useSay();
  const rendering = useRendering(scene);
  const [view, setView] = useState<View | null>(null);
  const [sieve, setSieve] = useState<Sieve>(WHOLE);
  const [open, setOpen] = useState(false);
  const selection = useSelection();
  useAsked(asked, {
    find: (query) => setSieve({ ...WHOLE, query }),
    write: (body) => setView({ name: 'edit', reply: null, title: '', body }),
  });
  const { all, rows } = useShelf(wide ? undefined : scene, sieve);
  const ids = [...selection.ids];
  const narrow = (patch: Partial<Sieve>): void => setSieve({ ...sieve, ...patch });

  const use = async (reply: Reply, copy: boolean, filled: Record<string, string> = {}): Promise<void> => {
    const { text, missing, fault } = await rendering.render(reply, filled);
    if (fault) say({ text: t('replyBroken', reply.title, t(fault.key, ...fault.values)) });
    else if (text === null) setView({ name: 'fill', reply, missing, copy });
    else {
      // A page into which a reply is inserted is given its pictures too; of what was copied she carries them herself.
      const carries = reply.pictures.length > 0 && (copy || !inserts);
      setView(carries ? { name: 'pictures', reply } : null);
      (copy ? onCopy : onUse)(reply, text);
    }
  };
  const bin = (reply: Reply): void => {
    act(() => binReply(reply.id), t('replyBinned', reply.title));
  };
  const binSelected = async (): Promise<void> => {
    if (await act(() => binReplies(ids), tn('libraryBinned', ids.length))) selection.put([]);
  };
  const actions = {
    use: (reply: Reply) => void use(reply, false),
    copy: (reply: Reply) => void use(reply, true),
    write: (title: string) => setView({ name: 'edit', reply: null, title }),
    edit: (reply: Reply) => setView({ name: 'edit', reply, title: '' }),
    duplicate: (reply: Reply) => {
      const title = t('replyCopyOf', reply.title);
      act(() => duplicateReply(reply.id, title), t('replyDuplicated', reply.title));
    },
    favour: ({ id, favourite, title }: Reply) => {
      act(() => favourReplies([id], !favourite), t(favourite ? 'libraryUnfavoured' : 'libraryFavoured', title));
    },
    pictures: (reply: Reply) => setView({ name: 'pictures', reply }),
    bin,
    binChosen: (reply: Reply) => (ids.length > 0 ? binSelected() : bin(reply)),
  };

  if (view) {
    return (
      <LibraryView
        view={view}
        scene={scene}
        verb={verb}
        rendering={rendering}
        onView={setView}
        onFilled={use}
        onMovedFolder={(folder) => narrow({ folder })}
        onDone={() => selection.put([])}
      />
    );
  }
  return (
    <div class={wide ? 'library wide' : 'library'}>
      {wide && all && (
        <FolderTree
          replies={all}
          chosen={sieve.folder}
          onChoose={(folder) => narrow({ folder })}
          onRename={(folder) => setView({ name: 'folder', folder })}
        />
      )}
      <ReplyList
        rows={rows}
        isBare={all?.length === 0}
        sieve={sieve}
        onSieve={narrow}
        selection={selection}
        wide={wide}
        preview={rendering.preview}
        actions={actions}
        tools={
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="filter" size={14} />
            {conditions(sieve) > 0 ? t('panelFiltersOn', conditions(sieve)) : t('panelFilters')}
          </button>
        }
      >
        {open && all && <LibraryFilters replies={all} sieve={sieve} hasTree={wide} onSieve={narrow} />}
        {ids.length > 0 && (
          <SelectionBar
            count={ids.length}
            actions={{
              move: () => setView({ name: 'move', ids }),
              tag: () => setView({ name: 'tag', ids }),
              favour: () => act(() => favourReplies(ids, true), tn('libraryFavouredMany', ids.length)),
              bin: binSelected,
              save: onSave && (() => onSave(ids)),
              validate: wide ? () => setView({ name: 'packet', ids }) : undefined,
              clear: () => selection.put([]),
            }}
          />
        )}
      </ReplyList>
      <footer class="foot">
        {children}
        <span class="foot-tools">
          {wide && (
            <>
              <button type="button" class="quiet" onClick={() => setView({ name: 'packets' })}>
                <Icon name="tick" size={14} />
                {t('packets')}
              </button>
              <button type="button" class="quiet" onClick={() => setView({ name: 'twins' })}>
                <Icon name="copy" size={14} />
                {t('libraryTwins')}
              </button>
            </>
          )}
          <button type="button" class="quiet" onClick={() => setView({ name: 'shelf' })}>
            <Icon name="picture" size={14} />
            {t('pictures')}
          </button>
          <button type="button" class="quiet" onClick={() => setView({ name: 'bin' })}>
            <Icon name="bin" size={14} />
            {t('uiBin')}
          </button>
        </span>
      </footer>
    </div>
  );
}
