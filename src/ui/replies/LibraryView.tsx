/** What takes the place of the list for a while: an editor, a form, the bin. */
import type { JSX } from 'preact';
import type { Scene } from '../../core/messages.ts';
import type { Reply, ReplyField } from '../../core/reply.ts';
import { t, tn } from '../../platform/i18n.ts';
import { moveReplies, renameFolder, tagReplies } from '../../storage/commands/index.ts';
import { useAct } from '../shared/useAct.ts';
import { Approval } from './Approval.tsx';
import { FillForm } from './FillForm.tsx';
import { FolderForm } from './FolderForm.tsx';
import { PacketForm } from './packet/PacketForm.tsx';
import { Packets } from './packet/Packets.tsx';
import { PictureShelf } from './pictures/PictureShelf.tsx';
import { ReplyPictures } from './pictures/ReplyPictures.tsx';
import { ReplyBin } from './ReplyBin.tsx';
import { ReplyEditor } from './ReplyEditor.tsx';
import { TagForm } from './TagForm.tsx';
import { Twins } from './Twins.tsx';
import type { Renderer } from './useRendering.ts';
import { Versions } from './Versions.tsx';

export type View =
  | { name: 'bin' }
  | { name: 'twins' }
  | { name: 'shelf' }
  | { name: 'pictures'; reply: Reply }
  | { name: 'edit'; reply: Reply | null; title: string; body?: string }
  | { name: 'versions'; reply: Reply }
  | { name: 'approval'; reply: Reply }
  | { name: 'packets' }
  | { name: 'packet'; ids: readonly string[] }
  | { name: 'folder'; folder: string }
  | { name: 'move'; ids: readonly string[] }
  | { name: 'tag'; ids: readonly string[] }
  | { name: 'fill'; reply: Reply; missing: readonly ReplyField[]; copy: boolean };

interface Props {
  view: View;
  scene: Scene | null;
  verb: string;
  rendering: Renderer;
  /** Null: back to the list. */
  onView: (view: View | null) => void;
  onFilled: (reply: Reply, copy: boolean, filled: Record<string, string>) => void;
  onMovedFolder: (folder: string) => void;
  /** Something was done to all that is selected. */
  onDone: () => void;
}

export function LibraryView({
  view,
  scene,
  verb,
  rendering,
  onView,
  onFilled,
  onMovedFolder,
  onDone,
}: Props): JSX.Element {
  const act = useAct();
  const close = (): void => onView(null);
  if (view.name === 'bin') return <ReplyBin onClose={close} />;
  if (view.name === 'twins') return <Twins onClose={close} />;
  if (view.name === 'shelf') return <PictureShelf onClose={close} />;
  if (view.name === 'pictures') return <ReplyPictures reply={view.reply} onClose={close} />;
  if (view.name === 'versions') return <Versions id={view.reply.id} onClose={close} />;
  if (view.name === 'approval') return <Approval id={view.reply.id} onClose={close} />;
  const packets = (): void => onView({ name: 'packets' });
  if (view.name === 'packets') return <Packets onNew={() => onView({ name: 'packet', ids: [] })} onClose={close} />;
  if (view.name === 'packet') return <PacketForm ids={view.ids} onSaved={packets} onClose={packets} />;
  if (view.name === 'edit') {
    const versions = (reply: Reply): void => onView({ name: 'versions', reply });
    return (
      <ReplyEditor
        reply={view.reply}
        title={view.title}
        body={view.body}
        scene={scene}
        onVersions={versions}
        onApproval={(reply) => onView({ name: 'approval', reply })}
        onClose={close}
      />
    );
  }
  if (view.name === 'folder') {
    const rename = async (path: string): Promise<void> => {
      if (!(await act(() => renameFolder(view.folder, path), t('libraryFolderRenamed', path)))) return;
      onMovedFolder(path);
      close();
    };
    return (
      <FolderForm
        title={t('libraryRenameFolder', view.folder)}
        saveLabel={t('libraryRename')}
        start={view.folder}
        mayBeEmpty={false}
        onSave={rename}
        onClose={close}
      />
    );
  }
  if (view.name === 'move') {
    const count = view.ids.length;
    const move = async (path: string): Promise<void> => {
      const said = path ? tn('libraryMoved', count, path) : tn('libraryMovedOut', count);
      if (!(await act(() => moveReplies(view.ids, path), said))) return;
      onDone();
      close();
    };
    return (
      <FolderForm
        title={tn('libraryMoveTitle', count)}
        saveLabel={t('libraryMove')}
        start=""
        mayBeEmpty
        onSave={move}
        onClose={close}
      />
    );
  }
  if (view.name === 'tag') {
    const count = view.ids.length;
    const tag = async (name: string, on: boolean): Promise<void> => {
      const said = tn(on ? 'libraryTagged' : 'libraryUntagged', count, name);
      if (!(await act(() => tagReplies(view.ids, name, on), said))) return;
      onDone();
      close();
    };
    return <TagForm count={count} onTag={tag} onClose={close} />;
  }
  return (
    <FillForm
      reply={view.reply}
      missing={view.missing}
      preview={(filled) => rendering.preview(view.reply, filled)}
      saveLabel={view.copy ? t('popupCopy') : verb}
      onFilled={(filled) => onFilled(view.reply, view.copy, filled)}
      onClose={close}
    />
  );
}
