/** Replies as a file, read back and counted before it is saved. */
import { decodeText } from '../../../core/encoding.ts';
import { FILES, type FormatId, readLibrary, writeLibrary } from '../../../core/library-files/formats.ts';
import type { Speech } from '../../../core/library-files/labels.ts';
import type { LossCode } from '../../../core/library-files/library.ts';
import { outgoing } from '../../../core/library-files/written.ts';
import type { Reply } from '../../../core/reply.ts';
import { loadYaml } from './yaml.ts';

export interface WrittenReplies {
  file: Blob;
  /** Replies written, and those that the file gives when it is read. */
  written: number;
  readBack: number;
  losses: ReadonlyMap<LossCode, number>;
}

export async function writeReplies(format: FormatId, replies: readonly Reply[], lang: Speech): Promise<WrittenReplies> {
  const yaml = await loadYaml();
  const { text, losses } = writeLibrary(format, replies.map(outgoing), yaml, lang);
  const file = new Blob([text], { type: `${FILES[format].type};charset=utf-8` });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const back = readLibrary(format, decodeText(bytes)?.text.replace(/^\ufeff/, '') ?? '', yaml, lang);
  return { file, written: replies.length, readBack: back.replies.length, losses };
}
