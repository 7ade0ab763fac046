/** One reply in the list: title, shortcut, the start of its text for this person, and what can be done with it. */
import type { JSX } from 'preact';
import { type Standing, standingOf } from '../../core/approval.ts';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import { Gaps } from './Gaps.tsx';
import { STANDING_WORDS } from './standingWords.ts';
import { Use } from './Use.tsx';

export interface ReplyActions {
  edit: (reply: Reply) => void;
  duplicate: (reply: Reply) => void;
  favour: (reply: Reply) => void;
  pictures: (reply: Reply) => void;
  bin: (reply: Reply) => void;
}

interface Props {
  reply: Reply;
  preview: string;
  because: string;
  active: boolean;
  /** Its folder, use and standing are shown too. */
  wide: boolean;
  /** Undefined: rows show no boxes. */
  selected: boolean | undefined;
  onToggle: (reply: Reply) => void;
  actions: ReplyActions;
}

export function ReplyRow(props: Props): JSX.Element {
  const { reply, preview, because, active, wide, selected, onToggle, actions } = props;
  const tool = { skip: !active };
  return (
    <div class={selected === undefined ? 'reply-row' : 'reply-row boxed'}>
      {selected !== undefined && (
        <div role="gridcell">
          <input
            type="checkbox"
            aria-label={t('librarySelect', reply.title)}
            tabIndex={-1}
            checked={selected}
            onClick={(event) => event.stopPropagation()}
            onChange={() => onToggle(reply)}
          />
        </div>
      )}
      <div role="gridcell" class="reply-text">
        <p class="row-title">
          {reply.favourite && <Favourite />}
          <b>{reply.title}</b>
          {reply.shortcut && <Kbd>{`/${reply.shortcut}`}</Kbd>}
          <Marks reply={reply} />
        </p>
        <p class="row-text" lang={reply.lang || undefined}>
          {because && <span class="because">{because}</span>}
          <Gaps text={preview} />
        </p>
        {wide && (
          <p class="row-meta">
            {reply.folder && (
              <span>
                <Icon name="folder" size={14} />
                {reply.folder}
              </span>
            )}
            <Use reply={reply} />
          </p>
        )}
      </div>
      <div role="gridcell" class="tools">
        {reply.pictures.length > 0 && (
          <IconButton
            icon="picture"
            label={t('picturesOf', reply.title)}
            onClick={() => actions.pictures(reply)}
            {...tool}
          />
        )}
        <IconButton
          icon="star"
          label={t(reply.favourite ? 'libraryUnfavour' : 'libraryFavour')}
          onClick={() => actions.favour(reply)}
          {...tool}
        />
        <IconButton icon="pencil" label={t('uiEdit')} onClick={() => actions.edit(reply)} {...tool} />
        <IconButton icon="copy" label={t('uiDuplicate')} onClick={() => actions.duplicate(reply)} {...tool} />
        <IconButton icon="bin" label={t('uiToBin')} onClick={() => actions.bin(reply)} {...tool} />
      </div>
    </div>
  );
}

function Favourite(): JSX.Element {
  return (
    <span class="favourite" role="img" aria-label={t('libraryFavourite')}>
      <Icon name="star" size={14} />
    </span>
  );
}

/** A draft is what most replies are: nothing is said of it. */
const TOLD: readonly Standing[] = ['reviewed', 'valid', 'changed', 'expired', 'withdrawn'];

function Marks({ reply }: { reply: Reply }): JSX.Element {
  const standing = standingOf(reply, Date.now());
  return (
    <>
      {reply.kind === 'fragment' && <span class="chip">{t('replyKindFragment')}</span>}
      {TOLD.includes(standing) && <span class={`chip standing ${standing}`}>{t(STANDING_WORDS[standing])}</span>}
      {reply.tags.map((tag) => (
        <span key={tag} class="chip">
          {tag}
        </span>
      ))}
    </>
  );
}
