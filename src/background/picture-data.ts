/** A kept picture as a message carries it. */
import type { Picture, PictureData } from '../core/reply.ts';

/** Arguments of one call; engines refuse some hundred thousand. */
const SLICE = 32_768;

export async function dataOf({ name, type, blob }: Pick<Picture, 'name' | 'type' | 'blob'>): Promise<PictureData> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return { name, type, data: btoa(binary) };
}
