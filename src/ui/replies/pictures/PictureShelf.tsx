/** Every picture kept for replies: added by file, paste or drop, named for those who do not see it, copied, dragged. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MOST_NAME } from '../../../core/picture.ts';
import type { Picture } from '../../../core/reply.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { namePicture, removePicture } from '../../../storage/commands/index.ts';
import { listPictures } from '../../../storage/queries/index.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Field } from '../../shared/Field.tsx';
import { Form } from '../../shared/Form.tsx';
import { IconButton } from '../../shared/IconButton.tsx';
import { useAct } from '../../shared/useAct.ts';
import { useLive } from '../../shared/useLive.ts';
import { FilePicker } from './FilePicker.tsx';
import { PictureTile } from './PictureTile.tsx';
import { useAdding } from './useAdding.ts';

/** Drawn at first, and each time that she asks for more: a shelf may hold thousands. */
const BATCH = 60;

export function PictureShelf({ onClose }: { onClose: () => void }): JSX.Element {
  const act = useAct();
  const pictures = useLive(listPictures, []);
  const [naming, setNaming] = useState<Picture | null>(null);
  const [shown, setShown] = useState(BATCH);
  const { take, paste, dragOver, drop } = useAdding(() => {});
  // Ctrl+V is heard wherever the focus is, as long as the shelf is what she looks at.
  useEffect(() => {
    const life = new AbortController();
    if (!naming) document.addEventListener('paste', paste, { signal: life.signal });
    return () => life.abort();
  });
  if (naming) return <NameForm picture={naming} onClose={() => setNaming(null)} />;

  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const more = (pictures?.length ?? 0) - shown;
  return (
    <section class="form" aria-label={t('pictures')} onKeyDown={press} onDragOver={dragOver} onDrop={drop}>
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={onClose} />
        <h2>{t('pictures')}</h2>
      </header>
      <div class="form-body">
        <FilePicker label={t('pictureAdd')} hint={t('pictureAddHint')} onFiles={take} />
        {pictures?.length === 0 && <EmptyState icon="picture" title={t('pictureNone')} text={t('pictureNoneText')} />}
        {pictures && pictures.length > 0 && (
          <ul class="picture-grid">
            {pictures.slice(0, shown).map((picture) => (
              <li key={picture.id}>
                <PictureTile picture={picture}>
                  <IconButton icon="pencil" label={t('pictureName', picture.name)} onClick={() => setNaming(picture)} />
                  <IconButton
                    icon="bin"
                    label={t('pictureRemove', picture.name)}
                    onClick={() => act(() => removePicture(picture.id), t('pictureRemoved', picture.name))}
                  />
                </PictureTile>
              </li>
            ))}
          </ul>
        )}
        {more > 0 && (
          <button type="button" onClick={() => setShown(shown + BATCH)}>
            {tn('pictureMore', more)}
          </button>
        )}
      </div>
    </section>
  );
}

function NameForm({ picture, onClose }: { picture: Picture; onClose: () => void }): JSX.Element {
  const act = useAct();
  const [name, setName] = useState(picture.name);
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (name.trim() && (await act(() => namePicture(picture.id, name), t('pictureNamed', name.trim())))) onClose();
  };
  return (
    <Form title={t('pictureName', picture.name)} onSave={save} onClose={onClose}>
      <Field
        label={t('pictureAlt')}
        hint={t('pictureAltHint')}
        error={tried && !name.trim() ? t('refusedEmpty') : null}
      >
        <input
          name="name"
          value={name}
          maxLength={MOST_NAME}
          onInput={(event) => setName(event.currentTarget.value)}
          autocomplete="off"
          required
        />
      </Field>
    </Form>
  );
}
