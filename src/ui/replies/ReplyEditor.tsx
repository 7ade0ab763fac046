/** Writes a reply: new, or one that exists; errors stand at their place, what it will look like under the text. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import type { Reply } from '../../core/reply.ts';
import { faultsOfReply } from '../../core/template/reply-faults.ts';
import { t } from '../../platform/i18n.ts';
import { saveReply } from '../../storage/commands/index.ts';
import { liveReplies } from '../../storage/queries/index.ts';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { useDraft } from '../shared/useDraft.ts';
import { useLive } from '../shared/useLive.ts';
import { ApprovalLink } from './ApprovalLink.tsx';
import { type Draft, draftOf, EMPTY_DRAFT, errorsOf, fieldsOf, readDraft, replyOf, withBody } from './draft.ts';
import { OptionFields } from './fields/OptionFields.tsx';
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
  onApproval: (reply: Reply) => void;
  onClose: () => void;
}

/** A mistake anywhere, in a variant too: what is broken is never inserted. */
function isBroken(reply: Reply, fragments: readonly Reply[]): boolean {
  const bodies = [reply.body, ...reply.variants.map(({ body }) => body)];
  return bodies.some((body) => faultsOfReply({ ...reply, body }, fragments).length > 0);
}

export function ReplyEditor({ reply, title, body = '', scene, onVersions, onApproval, onClose }: Props): JSX.Element {
  const act = useAct();
  const replies = useLive(liveReplies, []) ?? [];
  const start = reply ? draftOf(reply) : { ...EMPTY_DRAFT, title, body };
  const read = (kept: unknown, from: Draft): Draft => withBody(readDraft(kept, from), body);
  const { value: draft, set, clear, restored } = useDraft<Draft>(`reply:${reply?.id ?? 'new'}`, start, read);
  const [tried, setTried] = useState(false);
  const [insisted, setInsisted] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const errors = errorsOf(
    draft,
    replies.filter((other) => other.id !== reply?.id),
  );
  const fragments = replies.filter(({ kind }) => kind === 'fragment');
  const written = replyOf(draft, reply);

  const save = async (): Promise<void> => {
    setTried(true);
    const [first] = Object.keys(errors);
    if (first) {
      fields.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const broken = isBroken(written, fragments);
    if (broken && !insisted) {
      setInsisted(true);
      fields.current?.querySelector('textarea')?.focus();
      return;
    }
    const fieldValues = fieldsOf(draft);
    const state = broken ? { state: 'draft' as const } : {};
    const write = () => saveReply({ ...fieldValues, ...state, ...(reply && { id: reply.id }) });
    if (await act(write, t(broken ? 'replySavedBroken' : 'replySaved', fieldValues.title))) {
      clear();
      onClose();
    }
  };

  return (
    <Form
      title={t(reply ? 'replyEditTitle' : 'replyNewTitle')}
      saveLabel={insisted ? t('replySaveDraft') : t('uiSave')}
      onSave={save}
      onClose={onClose}
    >
      {restored && (
        <p class="banner">
          {t('uiRestored')}
          <button type="button" class="quiet" onClick={clear}>
            {t('uiStartOver')}
          </button>
        </p>
      )}
      {insisted && (
        <p class="banner" role="alert">
          {t('replyBrokenSave')}
        </p>
      )}
      <ReplyFields
        draft={draft}
        reply={written}
        fragments={fragments}
        onDraft={(next) => {
          set(next);
          setInsisted(false);
        }}
        errors={tried ? errors : {}}
        scene={scene}
        fields={fields}
      />
      <OptionFields
        options={draft.options}
        onOptions={(patch) => set({ ...draft, options: { ...draft.options, ...patch } })}
      />
      {reply && (
        <p class="editor-links">
          <ApprovalLink reply={reply} onOpen={onApproval} />
          <VersionsLink reply={reply} onOpen={onVersions} />
        </p>
      )}
    </Form>
  );
}
