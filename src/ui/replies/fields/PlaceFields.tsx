/** Where a reply lies: its folder, whether it is a favourite, a whole reply or a part of others. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { foldersOf, MOST_PATH } from '../../../core/library/folders.ts';
import { REPLY_KINDS, type ReplyKind } from '../../../core/reply.ts';
import { t } from '../../../platform/i18n.ts';
import { liveReplies } from '../../../storage/queries/index.ts';
import { Field } from '../../shared/Field.tsx';
import { useLive } from '../../shared/useLive.ts';
import { KIND_WORDS } from '../LibraryFilters.tsx';
import type { OptionProps } from './OptionFields.tsx';

export function PlaceFields({ options, onOptions }: OptionProps): JSX.Element {
  const list = useId();
  const folders = foldersOf(useLive(liveReplies, []) ?? []);
  return (
    <>
      <div class="pair">
        <Field label={t('replyFolder')} hint={t('replyFolderHint')}>
          <input
            name="folder"
            list={list}
            value={options.folder}
            maxLength={MOST_PATH}
            onInput={(event) => onOptions({ folder: event.currentTarget.value })}
            autocomplete="off"
          />
        </Field>
        <Field label={t('replyKind')} hint={t('replyKindHint')}>
          <select
            name="kind"
            value={options.kind}
            onChange={(event) => onOptions({ kind: event.currentTarget.value as ReplyKind })}
          >
            {REPLY_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(KIND_WORDS[kind])}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <datalist id={list}>
        {folders.map(({ path }) => (
          <option key={path} value={path} />
        ))}
      </datalist>
      <label class="check">
        <input
          type="checkbox"
          name="favourite"
          checked={options.favourite}
          onChange={(event) => onOptions({ favourite: event.currentTarget.checked })}
        />
        {t('replyFavourite')}
      </label>
    </>
  );
}
