/** Writes a reply: new, or one that exists; errors stand at their place, what it will look like under the text. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { saveReply } from '../../storage/commands/index.ts';
import { liveReplies } from '../../storage/queries/index.ts';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { useDraft } from '../shared/useDraft.ts';
import { useLive } from '../shared/useLive.ts';
import { type Draft, draftOf, EMPTY_DRAFT, errorsOf, fieldsOf, readDraft, withBody } from './draft.ts';
import { ReplyFields } from './ReplyFields.tsx';
import { VersionsLink } from './VersionsLink.tsx';

interface Props {
  /** Null: a new one. */
  reply: Reply | null;
  /** Of a new one: what it starts with. */
  title: string;
  /** The same; joined to what she left unfinished, so that neither is lost. */
  body?: string | undefined;
  scene: Scene | null;
  onVersions: (reply: Reply) => void;
  onClose: () => void;
}

export function ReplyEditor({ reply, title, body = '', scene, onVersions, onClose }: Props): JSX.Element {
  const act = useAct();
  const replies = useLive(liveReplies, []) ?? [];
  const start = reply ? draftOf(reply) : { ...EMPTY_DRAFT, title, body };
  const read = (kept: unknown, from: Draft): Draft => withBody(readDraft(kept, from), body);
  const { value: draft, set, clear, restored } = useDraft<Draft>(`reply:${reply?.id ?? 'new'}`, start, read);
  const [tried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const errors = errorsOf(
    draft,
    replies.filter((other) => other.id !== reply?.id),
  );

  const save = async (): Promise<void> => {
    setTried(true);
    const [first] = Object.keys(errors);
    if (first) {
      fields.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const fieldValues = fieldsOf(draft);
    const write = () => saveReply({ ...fieldValues, ...(reply && { id: reply.id }) });
    if (await act(write, t('replySaved', fieldValues.title))) {
      clear();
      onClose();
    }
  };

  return (
    <Form title={t(reply ? 'replyEditTitle' : 'replyNewTitle')} onSave={save} onClose={onClose}>
      {restored && (
        <p class="banner">
          {t('uiRestored')}
          <button type="button" class="quiet" onClick={clear}>
            {t('uiStartOver')}
          </button>
        </p>
      )}
      <ReplyFields draft={draft} onDraft={set} errors={tried ? errors : {}} scene={scene} fields={fields} />
      {reply && <VersionsLink reply={reply} onOpen={onVersions} />}
    </Form>
  );
}
