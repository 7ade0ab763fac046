/** The pictures that go with a reply, in order: from the shelf, from a file, pasted or dropped. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Picture } from '../../../core/reply.ts';
import { formatNumber, t } from '../../../platform/i18n.ts';
import { listPictures } from '../../../storage/queries/index.ts';
import { Icon } from '../../shared/Icon.tsx';
import { IconButton } from '../../shared/IconButton.tsx';
import { useLive } from '../../shared/useLive.ts';
import { FilePicker } from './FilePicker.tsx';
import { PictureTile } from './PictureTile.tsx';
import { useAdding } from './useAdding.ts';
import { usePictureUrl } from './usePictureUrl.ts';

interface Props {
  /** Ids, in order. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

export function PictureField({ chosen, onChoose }: Props): JSX.Element {
  const all = useLive(listPictures, []) ?? [];
  const [open, setOpen] = useState(false);
  const { take, paste, dragOver, drop } = useAdding((added) => onChoose([...chosen, ...added.map(({ id }) => id)]));
  const attached = chosen.flatMap((id) => all.find((picture) => picture.id === id) ?? []);
  const without = (id: string): string[] => chosen.filter((other) => other !== id);
  return (
    <fieldset class="picture-field" onPaste={paste} onDragOver={dragOver} onDrop={drop}>
      <legend class="legend">{t('pictures')}</legend>
      {attached.length > 0 && (
        <ul class="picture-grid">
          {attached.map((picture) => (
            <li key={picture.id}>
              <PictureTile picture={picture}>
                <IconButton
                  icon="close"
                  label={t('pictureDetach', picture.name)}
                  onClick={() => onChoose(without(picture.id))}
                />
              </PictureTile>
            </li>
          ))}
        </ul>
      )}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="picture" size={14} />
        {t('pictureAttach')}
        {all.length > 0 && <span class="count">{formatNumber(all.length)}</span>}
      </button>
      {open && (
        <>
          <FilePicker label={t('pictureAdd')} hint={t('pictureAddHint')} onFiles={take} />
          <div class="picture-choices" role="group" aria-label={t('pictureShelf')}>
            {all.map((picture) => (
              <Choice
                key={picture.id}
                picture={picture}
                pressed={chosen.includes(picture.id)}
                onToggle={() => onChoose(chosen.includes(picture.id) ? without(picture.id) : [...chosen, picture.id])}
              />
            ))}
          </div>
        </>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  picture: Picture;
  pressed: boolean;
  onToggle: () => void;
}

function Choice({ picture, pressed, onToggle }: ChoiceProps): JSX.Element {
  const url = usePictureUrl(picture.blob);
  return (
    <button type="button" class="picture-choice" aria-pressed={pressed} title={picture.name} onClick={onToggle}>
      {url && <img src={url} alt={picture.name} />}
    </button>
  );
}
