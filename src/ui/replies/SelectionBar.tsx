/** What can be done with the replies that are selected. */
import type { JSX } from 'preact';
import { t, tn } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';

export interface SelectionActions {
  move: () => void;
  tag: () => void;
  favour: () => void;
  bin: () => void;
  /** Absent: there is nowhere to save a file from. */
  save?: (() => void) | undefined;
  /** Absent: there is nowhere to save a file from. */
  validate?: (() => void) | undefined;
  clear: () => void;
}

export function SelectionBar({ count, actions }: { count: number; actions: SelectionActions }): JSX.Element {
  return (
    <div class="selection" role="group" aria-label={t('librarySelection')}>
      <output>{tn('librarySelected', count)}</output>
      <button type="button" onClick={actions.move}>
        <Icon name="folder" size={14} />
        {t('libraryMove')}
      </button>
      <button type="button" onClick={actions.tag}>
        <Icon name="brand" size={14} />
        {t('libraryTag')}
      </button>
      {actions.save && (
        <button type="button" onClick={actions.save}>
          {t('transferExport')}
        </button>
      )}
      {actions.validate && (
        <button type="button" onClick={actions.validate}>
          <Icon name="tick" size={14} />
          {t('packetSelected')}
        </button>
      )}
      <IconButton icon="star" label={t('libraryFavour')} onClick={actions.favour} />
      <IconButton icon="bin" label={t('uiToBin')} onClick={actions.bin} />
      <IconButton icon="close" label={t('libraryUnselect')} onClick={actions.clear} />
    </div>
  );
}
