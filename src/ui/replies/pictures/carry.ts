/** Pictures on their way to a site's composer: by the clipboard, or dragged. */
import { fileNameOf } from '../../../core/picture.ts';
import type { Picture } from '../../../core/reply.ts';
import { dragFile } from '../../../platform/file-drag.ts';

/** Clipboards take PNG everywhere, and nothing else in most browsers. */
const PLAIN = 'image/png';

/** A still picture of it, for the clipboard. */
async function pngOf({ blob, type }: Picture): Promise<Blob> {
  if (type === PLAIN) return blob;
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: PLAIN });
}

/** `still`: it moved, and what is on the clipboard does not. */
export type Copied = 'copied' | 'still' | 'refused';

/** To be called from a click or a key: browsers want one. The promise of a picture keeps that right while it is drawn. */
export async function copyPicture(picture: Picture): Promise<Copied> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [PLAIN]: pngOf(picture) })]);
    return picture.type === 'image/gif' ? 'still' : 'copied';
  } catch (error) {
    console.error(error);
    return 'refused';
  }
}

/** As a file, which composers take; and as a download, which desktops and file managers take. */
export function dragPicture(event: DragEvent, picture: Picture, url: string): void {
  const { blob, type } = picture;
  const name = fileNameOf(picture);
  event.dataTransfer?.setData('DownloadURL', `${type}:${name}:${url}`);
  dragFile(event, () => new File([blob], name, { type }));
}

/** Whether a browser can draw it: a signature alone makes no picture. */
export async function isDrawable(blob: Blob): Promise<boolean> {
  try {
    (await createImageBitmap(blob)).close();
    return true;
  } catch {
    return false;
  }
}
