/** Pictures that go with replies. */
import type { Picture } from '../../core/reply.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';
import { replyById } from './replies.ts';

/** Those of a reply, in its order; without those that are gone. */
export async function picturesOf(replyId: string): Promise<Picture[]> {
  const ids = (await replyById(replyId))?.pictures ?? [];
  const rows = await db.pictures.bulkGet(ids);
  return readable(
    'pictures',
    rows.filter((row) => row !== undefined),
  );
}

/** Every picture kept, the last one first. */
export async function listPictures(): Promise<Picture[]> {
  const rows = readable('pictures', await db.pictures.toArray());
  return rows.sort((one, other) => other.createdAt - one.createdAt || one.name.localeCompare(other.name));
}
