/** Pictures that the field did not take: each can be dragged to it, or copied. */
import { Component, createRef, type JSX } from 'preact';
import { dragFile } from '../../platform/file-drag.ts';
import { t, tn } from '../../platform/i18n.ts';
import { clipboardKey } from '../insert/clipboard.ts';
import { fileForPage, type PictureFile } from '../insert/picture.ts';
import { takeFocus } from '../take-focus.ts';
import { canCopy, copyPicture, drawPicture } from './picture-copy.ts';

interface Props {
  pictures: readonly PictureFile[];
  onClose: () => void;
}

interface State {
  /** Index of the one copied last, and whether the clipboard took it. */
  copied: { index: number; done: boolean } | null;
}

export class PictureShelf extends Component<Props, State> {
  override state: State = { copied: null };
  #box = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.#box.current?.querySelectorAll('canvas').forEach((canvas, index) => {
      const picture = this.props.pictures[index];
      if (picture) void drawPicture(canvas, picture);
    });
  }

  #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.props.onClose();
  };

  async #copy(index: number, picture: PictureFile): Promise<void> {
    this.setState({ copied: { index, done: await copyPicture(picture) } });
  }

  override render({ pictures, onClose }: Props, { copied }: State): JSX.Element {
    const key = clipboardKey('V', navigator);
    return (
      <div ref={this.#box} class="shelf-box" role="dialog" aria-labelledby="shelf-title" onKeyDown={this.#press}>
        <h2 id="shelf-title">{tn('shelfTitle', pictures.length)}</h2>
        <p>{t(pictures.some(canCopy) ? 'shelfText' : 'shelfTextDrag', key)}</p>
        <ul>
          {pictures.map((picture, index) => (
            <li key={picture.name}>
              <canvas
                role="img"
                aria-label={picture.name}
                draggable
                onDragStart={(event) => dragFile(event, () => fileForPage(picture))}
              />
              <span class="name" dir="auto">
                {picture.name}
              </span>
              {canCopy(picture) && (
                <button
                  ref={index === 0 ? takeFocus : null}
                  type="button"
                  aria-label={t('shelfCopyOne', picture.name)}
                  onClick={() => void this.#copy(index, picture)}
                >
                  {t('pickerCopy')}
                </button>
              )}
            </li>
          ))}
        </ul>
        <footer>
          <span role="status">{copied && (copied.done ? t('shelfCopied', key) : t('shelfNotCopied'))}</span>
          <button ref={pictures[0] && canCopy(pictures[0]) ? null : takeFocus} type="button" onClick={onClose}>
            {t('pickerClose')} <kbd>Esc</kbd>
          </button>
        </footer>
      </div>
    );
  }
}
