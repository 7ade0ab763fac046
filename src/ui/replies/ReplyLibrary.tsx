/** Her replies: searched, used, written, duplicated, binned. What using one means is up to the screen around. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import type { Reply, ReplyField } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { binReply, duplicateReply } from '../../storage/commands/index.ts';
import { useSay } from '../shared/Toast.tsx';
import { useAct } from '../shared/useAct.ts';
import { FillForm } from './FillForm.tsx';
import { ReplyBin } from './ReplyBin.tsx';
import { ReplyEditor } from './ReplyEditor.tsx';
import { ReplyList } from './ReplyList.tsx';
import { useRendering } from './useRendering.ts';
import { Versions } from './Versions.tsx';

export interface LibraryProps {
  scene: Scene | null;
  /** What using a reply does, as the words of a button: "Insert" or "Copy". */
  verb: string;
  onUse: (reply: Reply, text: string) => void;
  onCopy: (reply: Reply, text: string) => void;
  /** Stands beside the button of the bin, under the list. */
  children?: ComponentChildren;
}

type View =
  | { name: 'list' }
  | { name: 'bin' }
  | { name: 'edit'; reply: Reply | null; title: string }
  | { name: 'versions'; reply: Reply }
  | { name: 'fill'; reply: Reply; missing: readonly ReplyField[]; copy: boolean };

const LIST: View = { name: 'list' };

export function ReplyLibrary({ scene, verb, onUse, onCopy, children }: LibraryProps): JSX.Element {
  const act = useAct();
  const say = useSay();
  const rendering = useRendering(scene);
  const [view, setView] = useState<View>(LIST);
  const [query, setQuery] = useState('');
  const close = (): void => setView(LIST);

  const use = async (reply: Reply, copy: boolean, filled: Record<string, string> = {}): Promise<void> => {
    const { text, missing, fault } = await rendering.render(reply, filled);
    if (fault) say({ text: t('replyBroken', reply.title, t(fault.key, ...fault.values)) });
    else if (text === null) setView({ name: 'fill', reply, missing, copy });
    else {
      close();
      (copy ? onCopy : onUse)(reply, text);
    }
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
    bin: (reply: Reply) => act(() => binReply(reply.id), t('replyBinned', reply.title)),
  };

  if (view.name === 'bin') return <ReplyBin onClose={close} />;
  if (view.name === 'edit') {
    const versions = (reply: Reply): void => setView({ name: 'versions', reply });
    return <ReplyEditor reply={view.reply} title={view.title} scene={scene} onVersions={versions} onClose={close} />;
  }
  if (view.name === 'versions') return <Versions id={view.reply.id} onClose={close} />;
  if (view.name === 'fill') {
    return (
      <FillForm
        reply={view.reply}
        missing={view.missing}
        preview={(filled) => rendering.preview(view.reply, filled)}
        saveLabel={view.copy ? t('popupCopy') : verb}
        onFilled={(filled) => void use(view.reply, view.copy, filled)}
        onClose={close}
      />
    );
  }
  return (
    <ReplyList
      query={query}
      onQuery={setQuery}
      preview={rendering.preview}
      actions={actions}
      onBin={() => setView({ name: 'bin' })}
    >
      {children}
    </ReplyList>
  );
}
