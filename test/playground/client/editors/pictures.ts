/** Pictures pasted into a composer, shown under it until they go with the text, as networks show them. */
import { el } from '../dom.ts';
import style from '../style.ts';

export interface Pictures {
  /** Each as `name type bytes`, in base 16. */
  list(): string[];
  clear(): void;
}

async function readPicture(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return `${file.name} ${file.type} ${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Takes the pictures that are pasted into `place`, before the editor in it hears of them. */
export function takePictures(place: HTMLElement): Pictures {
  const shelf = el('div', { class: style.pictures });
  place.after(shelf);
  let list: string[] = [];
  const paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    for (const file of files) {
      shelf.append(el('img', { src: URL.createObjectURL(file), alt: file.name }));
      void readPicture(file).then((read) => list.push(read));
    }
  };
  place.addEventListener('paste', paste, { capture: true });
  return {
    list: () => [...list],
    clear: () => {
      list = [];
      shelf.replaceChildren();
    },
  };
}
