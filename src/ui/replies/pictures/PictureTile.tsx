/** One picture, to be dragged to a site's composer, with what can be done with it. */
import type { ComponentChildren, JSX } from 'preact';
import type { Picture } from '../../../core/reply.ts';
import { t, type WordKey } from '../../../platform/i18n.ts';
import { IconButton } from '../../shared/IconButton.tsx';
import { useSay } from '../../shared/Toast.tsx';
import { type Copied, copyPicture, dragPicture } from './carry.ts';
import { usePictureUrl } from './usePictureUrl.ts';

const SAID: Record<Copied, WordKey> = {
  copied: 'pictureCopied',
  still: 'pictureCopiedStill',
  refused: 'popupCopyFailed',
};

interface Props {
  picture: Picture;
  /** Buttons beside the one that copies. */
  children?: ComponentChildren;
}

export function PictureTile({ picture, children }: Props): JSX.Element {
  const say = useSay();
  const url = usePictureUrl(picture.blob);
  const copy = async (): Promise<void> => say({ text: t(SAID[await copyPicture(picture)]) });
  return (
    <figure class="picture">
      {/* Drawn by its own address: only so does a browser drag its bytes to another page. */}
      {url && <img src={url} alt={picture.name} draggable onDragStart={(event) => dragPicture(event, picture, url)} />}
      <figcaption>
        {/* The picture has this name already. */}
        <span class="picture-name" aria-hidden="true" title={picture.name}>
          {picture.name}
        </span>
        <span class="picture-tools">
          <IconButton icon="copy" label={t('pictureCopy', picture.name)} onClick={copy} />
          {children}
        </span>
      </figcaption>
    </figure>
  );
}
