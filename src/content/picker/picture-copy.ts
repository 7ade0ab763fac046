/** A picture drawn small, and put on the clipboard. */
import type { PictureFile } from '../insert/picture.ts';

/** CSS pixels of a drawing's height. */
const HEIGHT = 72;

function fileFrom({ bytes, name, type }: PictureFile): File {
  return new File([bytes], name, { type });
}

/** Drawn rather than shown by address: pages forbid addresses by their policy. What cannot be read stays a blank. */
export async function drawPicture(canvas: HTMLCanvasElement, picture: PictureFile): Promise<void> {
  const bitmap = await createImageBitmap(fileFrom(picture)).catch(() => null);
  if (!bitmap) return;
  canvas.height = HEIGHT;
  canvas.width = Math.max(1, Math.round((bitmap.width / bitmap.height) * HEIGHT));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}

/** Clipboards take still pictures, as PNG, and on secure pages only. */
export function canCopy({ type }: PictureFile): boolean {
  return type !== 'image/gif' && globalThis.isSecureContext;
}

async function pngOf(picture: PictureFile): Promise<Blob> {
  if (picture.type === 'image/png') return fileFrom(picture);
  const bitmap = await createImageBitmap(fileFrom(picture));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** To be called from a click: browsers want one. */
export async function copyPicture(picture: PictureFile): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(picture) })]);
    return true;
  } catch {
    return false;
  }
}
