/** A file that she chose, as replies, or why it cannot be. */
import { decodeText, type Encoding } from '../../../core/encoding.ts';
import { type FormatId, readLibrary, TABLES } from '../../../core/library-files/formats.ts';
import type { Speech } from '../../../core/library-files/labels.ts';
import { FileFault, LIMITS, type Library } from '../../../core/library-files/library.ts';
import { recognise } from '../../../core/library-files/recognise.ts';
import { loadYaml } from './yaml.ts';

export interface ReadReplies {
  /** The format in which it was read, or was tried; null: none was recognised. */
  format: FormatId | null;
  encoding: Encoding | null;
  library: Library | null;
  fault: FileFault | null;
}

const BINARY_PLIST = [...'bplist'].map((sign) => sign.charCodeAt(0));

function textOf(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (BINARY_PLIST.every((code, at) => bytes[at] === code)) throw new FileFault('binary');
  const read = decodeText(bytes);
  if (!read) throw new FileFault('not-text');
  return read;
}

/** `chosen`: the format that she says it is in. */
export async function readReplies(file: Blob, chosen: FormatId | null, lang: Speech): Promise<ReadReplies> {
  const found: ReadReplies = { format: chosen, encoding: null, library: null, fault: null };
  try {
    // Not read into memory at all where it is too big.
    if (file.size > LIMITS.bytes) throw new FileFault('too-big');
    const { text, encoding } = textOf(new Uint8Array(await file.arrayBuffer()));
    found.encoding = encoding;
    found.format ??= recognise(text);
    if (!found.format) throw new FileFault('unknown');
    if (encoding === 'windows-1252' && !TABLES.includes(found.format)) throw new FileFault('encoding');
    found.library = readLibrary(found.format, text.replace(/^\ufeff/, ''), await loadYaml(), lang);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    found.fault = error;
  }
  return found;
}
