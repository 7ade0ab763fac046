/** One reply in the list: title, shortcut, the start of its text for this person, and what can be done with it. */
import type { JSX } from 'preact';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { Gaps } from './Gaps.tsx';

export interface ReplyActions {
  edit: (reply: Reply) => void;
  duplicate: (reply: Reply) => void;
  bin: (reply: Reply) => void;
}

interface Props {
  reply: Reply;
  preview: string;
  active: boolean;
  actions: ReplyActions;
}

export function ReplyRow({ reply, preview, active, actions }: Props): JSX.Element {
  const tool = { skip: !active };
  return (
    <div class="reply-row">
      <div role="gridcell" class="reply-text">
        <p class="row-title">
          <b>{reply.title}</b>
          {reply.shortcut && <Kbd>{`/${reply.shortcut}`}</Kbd>}
          {reply.tags.map((tag) => (
            <span key={tag} class="chip">
              {tag}
            </span>
          ))}
        </p>
        <p class="row-text" lang={reply.lang || undefined}>
          <Gaps text={preview} />
        </p>
      </div>
      <div role="gridcell" class="tools">
        <IconButton icon="pencil" label={t('uiEdit')} onClick={() => actions.edit(reply)} {...tool} />
        <IconButton icon="copy" label={t('uiDuplicate')} onClick={() => actions.duplicate(reply)} {...tool} />
        <IconButton icon="bin" label={t('uiToBin')} onClick={() => actions.bin(reply)} {...tool} />
      </div>
    </div>
  );
}
