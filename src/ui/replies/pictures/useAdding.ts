/** Takes pictures in, by file, paste or drop: all of what is given, or none. */
import { MOST_BYTES } from '../../../core/picture.ts';
import { Refused } from '../../../core/refusal.ts';
import type { Picture } from '../../../core/reply.ts';
import { tn } from '../../../platform/i18n.ts';
import { addPictures } from '../../../storage/commands/index.ts';
import { useAct } from '../../shared/useAct.ts';
import { isDrawable } from './carry.ts';

interface Adding {
  /** Chosen in a field, pasted or dropped. */
  take: (files: Iterable<File> | null | undefined) => Promise<void>;
  paste: (event: ClipboardEvent) => void;
  dragOver: (event: DragEvent) => void;
  drop: (event: DragEvent) => void;
}

/** A signature alone makes no picture: what no browser can draw is refused. */
async function checkDrawable(files: readonly File[]): Promise<void> {
  const small = files.filter(({ size }) => size <= MOST_BYTES);
  const drawable = await Promise.all(small.map(isDrawable));
  if (drawable.includes(false)) throw new Refused('picture-type');
}

/** `added`: what follows once they are kept. */
export function useAdding(added: (pictures: Picture[]) => void): Adding {
  const act = useAct();
  const take = async (list: Iterable<File> | null | undefined): Promise<void> => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    const write = async () => {
      await checkDrawable(files);
      const done = await addPictures(files.map((file) => ({ name: file.name, blob: file })));
      added(done.pictures);
      return done;
    };
    await act(write, tn('pictureAdded', files.length));
  };
  return {
    take,
    paste: (event) => {
      const files = event.clipboardData?.files;
      if (!files?.length) return;
      event.preventDefault();
      void take(files);
    },
    dragOver: (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    drop: (event) => {
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      event.preventDefault();
      void take(files);
    },
  };
}
