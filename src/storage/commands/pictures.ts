/** Pictures for replies: kept, named, removed. What is kept was read: its type is that of its bytes. */
import type { Done } from '../../core/messages.ts';
import { HEAD_BYTES, MOST_BYTES, MOST_NAME, nameFromFile, pictureType } from '../../core/picture.ts';
import { Refused } from '../../core/refusal.ts';
import type { Picture } from '../../core/reply.ts';
import { change } from '../change.ts';

/** A file as it was chosen, pasted or dropped. */
export interface PictureDraft {
  /** Of the file; empty where it had none. */
  name: string;
  blob: Blob;
}

/** Before the transaction, which would end while bytes are read. */
async function readPicture({ name, blob }: PictureDraft): Promise<Picture> {
  if (blob.size > MOST_BYTES) throw new Refused('picture-size');
  const type = pictureType(new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()));
  if (!type) throw new Refused('picture-type');
  // Of its own bytes: a file that is moved or changed on the disk would be lost otherwise.
  const kept = new Blob([await blob.arrayBuffer()], { type });
  const told = nameFromFile(name) || type.replace('image/', '').toUpperCase();
  return { id: crypto.randomUUID(), name: told, type, size: kept.size, blob: kept, createdAt: Date.now() };
}

/** All of them, or none. Refuses `picture-size`, `picture-type`. */
export async function addPictures(drafts: readonly PictureDraft[]): Promise<Done & { pictures: Picture[] }> {
  const pictures = await Promise.all(drafts.map(readPicture));
  const { undo } = await change(['pictures'], async (edit) => {
    for (const picture of pictures) await edit.put('pictures', picture);
  });
  return { undo, pictures };
}

/** What is said to those who do not see it. Refuses `empty`, `gone`. */
export async function namePicture(id: string, name: string): Promise<Done> {
  const told = name.replace(/\s+/g, ' ').trim().slice(0, MOST_NAME);
  if (!told) throw new Refused('empty');
  const { undo } = await change(['pictures'], async (edit) => {
    await edit.put('pictures', { ...(await edit.need('pictures', id)), name: told });
  });
  return { undo };
}

/** Replies keep its place: undone, it stands there again. */
export async function removePicture(id: string): Promise<Done> {
  const { undo } = await change(['pictures'], (edit) => edit.remove('pictures', id));
  return { undo };
}
