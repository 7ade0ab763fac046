/** The pictures of one reply, beside the words that were inserted or copied. */
import type { JSX } from 'preact';
import type { Reply } from '../../../core/reply.ts';
import { t } from '../../../platform/i18n.ts';
import { picturesOf } from '../../../storage/queries/index.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { IconButton } from '../../shared/IconButton.tsx';
import { useLive } from '../../shared/useLive.ts';
import { PictureTile } from './PictureTile.tsx';

export function ReplyPictures({ reply, onClose }: { reply: Reply; onClose: () => void }): JSX.Element {
  const pictures = useLive(() => picturesOf(reply.id), [reply.id]);
  const title = t('picturesOf', reply.title);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="form" aria-label={title} onKeyDown={press}>
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={onClose} />
        <h2>{title}</h2>
      </header>
      {pictures?.length === 0 && <EmptyState icon="picture" title={t('pictureGone')} />}
      {pictures && pictures.length > 0 && (
        <div class="form-body">
          <p class="hint">{t('pictureCarry')}</p>
          <ul class="picture-grid">
            {pictures.map((picture) => (
              <li key={picture.id}>
                <PictureTile picture={picture} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
